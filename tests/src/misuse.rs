//! What the generated clients do not let pass. Each of these is compiled by `cargo test --doc`.
//!
//! As it should be:
//!
//! ```no_run
//! # use pco_client::{Pco, people};
//! # use engine_client::typed::Id;
//! fn use_it(pco: &Pco, person: Id<people::Person>, campus: Id<people::Campus>) {
//!     let people = pco.people().people();
//!     let _ = people.list().where_status("active");
//!     let _ = people.list().where_child(true);
//!     let _ = people.get(person);
//!     let _ = pco.people().campuses().get(campus);
//! }
//! ```
//!
//! A filter that the API does not have:
//!
//! ```compile_fail,E0599
//! # use pco_client::Pco;
//! fn use_it(pco: &Pco) {
//!     let _ = pco.people().people().list().where_shoe_size(44);
//! }
//! ```
//!
//! A filter by a value of another type:
//!
//! ```compile_fail,E0308
//! # use pco_client::Pco;
//! fn use_it(pco: &Pco) {
//!     let _ = pco.people().people().list().where_child("yes");
//! }
//! ```
//!
//! An id of another kind of record:
//!
//! ```compile_fail,E0277
//! # use pco_client::{Pco, people};
//! # use engine_client::typed::Id;
//! fn use_it(pco: &Pco, campus: Id<people::Campus>) {
//!     let _ = pco.people().people().get(campus);
//! }
//! ```
//!
//! No id at all:
//!
//! ```compile_fail,E0061
//! # use pco_client::Pco;
//! fn use_it(pco: &Pco) {
//!     let _ = pco.people().people().get();
//! }
//! ```
//!
//! A field that can't be sent:
//!
//! ```compile_fail,E0599
//! # use pco_client::people::NewPerson;
//! let _ = NewPerson::new().created_at(jiff::Timestamp::now());
//! ```
//!
//! What is made below a record that is not named:
//!
//! ```compile_fail,E0061
//! # use pco_client::{Pco, people::NewEmail};
//! fn use_it(pco: &Pco) {
//!     let _ = pco.people().emails().create(NewEmail::new());
//! }
//! ```
//!
//! What nobody can make:
//!
//! ```compile_fail,E0599
//! # use pco_client::Pco;
//! fn use_it(pco: &Pco) {
//!     let _ = pco.people().person_mergers().create(());
//! }
//! ```
