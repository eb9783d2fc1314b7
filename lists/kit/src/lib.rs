//! Reading and checking the lists.
