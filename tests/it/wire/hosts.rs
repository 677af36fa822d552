//! Where requests and credentials go, and how often.
