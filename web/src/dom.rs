//! Elements by plain function calls.
//!
//! `html!` unrolls about half a kilobyte of wasm for each element; these
//! builders are called instead, so that a phone downloads them once.

use std::rc::Rc;

use yew::{
    Callback, Html, NodeRef,
    html::{onchange, onclick, oninput, onsubmit},
    virtual_dom::{AttrValue, Key, VList, VNode, VTag, VText},
};

use cailiang::order::Gather;

/// An element being built.
pub struct El(Box<VTag>);

/// An element without anything yet.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(VTag::new(AttrValue::Static(tag))))
}

/// An element with a class and a fixed text.
#[inline(never)]
pub fn lit(tag: &'static str, class: &'static str, text: &'static str) -> El {
    el(tag).cls(class).text(text)
}

/// An element with a class and a text.
#[inline(never)]
pub fn say(tag: &'static str, class: &'static str, text: &str) -> El {
    el(tag).cls(class).say(text)
}

/// Several nodes as one.
#[inline(never)]
pub fn group(nodes: Vec<Html>) -> Html {
    VNode::VList(Rc::new(VList::with_children(nodes, None)))
}

/// A text without an element.
#[inline(never)]
pub fn words(text: &str) -> Html {
    VNode::VText(VText::new(AttrValue::from(text.to_owned())))
}

impl El {
    /// With this class; none where empty.
    #[inline(never)]
    pub fn cls(self, class: &'static str) -> Self {
        if class.is_empty() { self } else { self.attr("class", class) }
    }

    /// With a fixed attribute.
    #[inline(never)]
    pub fn attr(mut self, name: &'static str, value: &'static str) -> Self {
        self.0.add_attribute(name, AttrValue::Static(value));
        self
    }

    /// With an attribute.
    #[inline(never)]
    pub fn set(mut self, name: &'static str, value: &str) -> Self {
        self.0.add_attribute(name, AttrValue::from(value.to_owned()));
        self
    }

    /// With an attribute that is there or not.
    pub fn flag(self, name: &'static str, on: bool) -> Self {
        if on { self.attr(name, "") } else { self }
    }

    /// With an attribute that says whether something is so.
    pub fn whether(self, name: &'static str, on: bool) -> Self {
        self.attr(name, if on { "true" } else { "false" })
    }

    /// With a fixed text inside.
    #[inline(never)]
    pub fn text(mut self, text: &'static str) -> Self {
        self.0.add_child(VNode::VText(VText::new(AttrValue::Static(text))));
        self
    }

    /// With a text inside.
    #[inline(never)]
    pub fn say(self, text: &str) -> Self {
        self.node(words(text))
    }

    /// With a node inside.
    #[inline(never)]
    pub fn node(mut self, node: Html) -> Self {
        self.0.add_child(node);
        self
    }

    /// With an element inside.
    #[inline(never)]
    pub fn kid(self, kid: El) -> Self {
        self.node(kid.html())
    }

    /// With an element inside, or its empty place.
    #[inline(never)]
    pub fn maybe(self, kid: Option<El>) -> Self {
        self.node(kid.map(El::html).unwrap_or_default())
    }

    /// With a list of elements inside.
    #[inline(never)]
    pub fn list(self, kids: Vec<El>) -> Self {
        self.node(group(kids.into_iter().map(El::html).gather()))
    }

    /// Known among its siblings by this key.
    #[inline(never)]
    pub fn key(mut self, key: &str) -> Self {
        self.0.key = Some(Key::from(key));
        self
    }

    /// Reachable through a reference.
    pub fn at(mut self, place: &NodeRef) -> Self {
        self.0.node_ref = place.clone();
        self
    }

    /// Holding this value (inputs).
    #[inline(never)]
    pub fn value(mut self, value: &str) -> Self {
        self.0.set_value(Some(AttrValue::from(value.to_owned())));
        self
    }

    /// Checked or not (radio buttons).
    #[inline(never)]
    pub fn checked(mut self, on: bool) -> Self {
        self.0.set_checked(on);
        self
    }

    /// Told of clicks.
    #[inline(never)]
    pub fn click(mut self, then: Callback<yew::MouseEvent>) -> Self {
        self.0.add_listener(Rc::new(onclick::Wrapper::new(then)));
        self
    }

    /// Told of what is typed.
    #[inline(never)]
    pub fn input(mut self, then: Callback<yew::InputEvent>) -> Self {
        self.0.add_listener(Rc::new(oninput::Wrapper::new(then)));
        self
    }

    /// Told of a choice.
    #[inline(never)]
    pub fn change(mut self, then: Callback<yew::Event>) -> Self {
        self.0.add_listener(Rc::new(onchange::Wrapper::new(then)));
        self
    }

    /// Told when a form is sent.
    #[inline(never)]
    pub fn submit(mut self, then: Callback<yew::SubmitEvent>) -> Self {
        self.0.add_listener(Rc::new(onsubmit::Wrapper::new(then)));
        self
    }

    /// The finished element.
    #[inline(never)]
    pub fn html(self) -> Html {
        VNode::VTag(Rc::new(*self.0))
    }
}

/// A button that is no submit button.
pub fn button(class: &'static str, label: &str, then: Callback<yew::MouseEvent>) -> El {
    el("button").attr("type", "button").cls(class).say(label).click(then)
}

/// A small drawing of one path, for the eye only.
pub fn sign(class: &'static str, view: &'static str, path: &'static str) -> El {
    el("svg").cls(class).attr("viewBox", view).attr("aria-hidden", "true").kid(el("path").attr("d", path))
}

/// Something folded away behind a summary.
pub fn fold(class: &'static str, summary: El) -> El {
    el("details").cls(class).kid(summary)
}
