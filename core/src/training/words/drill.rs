//! What drills say.
