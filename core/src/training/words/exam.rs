//! What exams say.
