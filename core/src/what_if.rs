//! Counterfactuals: what one changed fact would do.
