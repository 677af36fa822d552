//! The clients of other APIs, compiled as they are.

#[allow(dead_code)]
#[path = "../../generated/shop/src/lib.rs"]
pub(super) mod shop;

#[allow(dead_code)]
#[path = "../../generated/forge/src/lib.rs"]
mod forge;

#[allow(dead_code)]
#[path = "../../generated/library/src/lib.rs"]
mod library;

#[allow(dead_code)]
#[path = "../../generated/survey/src/lib.rs"]
mod survey;

#[allow(dead_code)]
#[path = "../../generated/hostile/src/lib.rs"]
mod hostile;
