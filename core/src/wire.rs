//! The lists as bytes: what the bundler packs and the page unpacks.
//!
//! Made to cost little code in the page. Reading never stops half-way: a
//! reader that met wrong bytes goes on giving zeros and says so at the end,
//! so that nothing in between has an error to hand on.

use std::str;

use rust_decimal::Decimal;

use crate::day::Day;

/// The form of the bytes, their first byte; a page reads only its own.
pub const FORMAT: u8 = 5;

/// Documents, or what was parted from them, as bytes.
pub fn pack<T: Wire>(all: &[T]) -> Vec<u8> {
    let mut out = vec![FORMAT];
    put_len(all.len(), &mut out);
    all.iter().for_each(|one| one.put(&mut out));
    out
}

/// What was packed; `None` where the bytes are of another form, cut off or wrong.
pub fn unpack<T: Wire>(bytes: &[u8]) -> Option<Vec<T>> {
    let mut from = Reader { rest: bytes, failed: false };
    if from.byte() != FORMAT {
        return None;
    }
    let all = Wire::take(&mut from);
    (!from.failed && from.rest.is_empty()).then_some(all)
}

/// Bytes that are read from the front.
pub struct Reader<'a> {
    rest: &'a [u8],
    failed: bool,
}

impl<'a> Reader<'a> {
    /// Notes that the bytes are wrong; whatever is read from now on is zero or empty.
    pub fn fail(&mut self) {
        (self.rest, self.failed) = (&[], true);
    }

    fn bytes(&mut self, n: usize) -> &'a [u8] {
        match self.rest.split_at_checked(n) {
            Some((bytes, rest)) => {
                self.rest = rest;
                bytes
            }
            None => {
                self.fail();
                &[]
            }
        }
    }

    /// The next byte.
    pub fn byte(&mut self) -> u8 {
        self.bytes(1).first().copied().unwrap_or_default()
    }

    /// Seven bits a byte, the lowest first; the highest bit says that more
    /// follow. The lowest bit of all says that the number is below zero.
    #[inline(never)]
    fn number(&mut self) -> i64 {
        let (mut n, mut shift) = (0_u64, 0);
        loop {
            let byte = self.byte();
            n |= u64::from(byte & 0x7f).checked_shl(shift).unwrap_or_default();
            shift += 7;
            if byte < 0x80 {
                return (n >> 1).cast_signed() ^ -(n & 1).cast_signed();
            }
        }
    }

    fn len(&mut self) -> usize {
        usize::try_from(self.number()).unwrap_or_default()
    }

    #[inline(never)]
    fn text(&mut self) -> &'a str {
        let len = self.len();
        let bytes = self.bytes(len);
        str::from_utf8(bytes).unwrap_or_else(|_| {
            self.fail();
            ""
        })
    }
}

/// What can be written as bytes and read back. Structs and enums derive it (`Wire!`).
pub trait Wire {
    /// Writes it.
    fn put(&self, out: &mut Vec<u8>);
    /// Reads it.
    fn take(from: &mut Reader<'_>) -> Self;
}

/// Fields one after another; of an enum the position of the variant comes first.
macro_rules! Wire {
    ($(#[$a:meta])* $v:vis struct $name:ident { $($(#[$b:meta])* $w:vis $field:ident: $type:ty),* $(,)? }) => {
        impl $crate::wire::Wire for $name {
            fn put(&self, out: &mut Vec<u8>) {
                $($crate::wire::Wire::put(&self.$field, out);)*
            }

            fn take(from: &mut $crate::wire::Reader<'_>) -> Self {
                Self { $($field: $crate::wire::Wire::take(from)),* }
            }
        }
    };
    ($(#[$a:meta])* $v:vis enum $name:ident { $(
        $(#[$b:meta])* $variant:ident $(($type:ty))? $({ $($(#[$c:meta])* $field:ident: $inner:ty),* $(,)? })?
    ),* $(,)? }) => {
        #[allow(unused_assignments, reason = "nothing reads the position behind the last variant")]
        impl $crate::wire::Wire for $name {
            fn put(&self, out: &mut Vec<u8>) {
                let mut at = 0;
                $(
                    if let Self::$variant $((named!(value $type)))? $({ $($field),* })? = self {
                        out.push(at);
                        $($crate::wire::Wire::put(named!(value $type), out);)?
                        $($($crate::wire::Wire::put($field, out);)*)?
                        return;
                    }
                    at += 1;
                )*
            }

            fn take(from: &mut $crate::wire::Reader<'_>) -> Self {
                let (tag, mut at) = (from.byte(), 0);
                $(
                    if tag == at {
                        return Self::$variant $((<$type as $crate::wire::Wire>::take(from)))?
                            $({ $($field: $crate::wire::Wire::take(from)),* })?;
                    }
                    at += 1;
                )*
                // No such variant: from here on the reader gives zeros, the first.
                from.fail();
                <Self as $crate::wire::Wire>::take(from)
            }
        }
    };
}

/// The name alone, where the type beside it only says how often.
macro_rules! named {
    ($name:ident $type:ty) => {
        $name
    };
}

macro_rules! whole {
    ($($type:ty),*) => {$(
        impl Wire for $type {
            fn put(&self, out: &mut Vec<u8>) {
                put_number(i64::from(*self), out);
            }

            fn take(from: &mut Reader<'_>) -> Self {
                Self::try_from(from.number()).unwrap_or_else(|_| {
                    from.fail();
                    0
                })
            }
        }
    )*};
}

whole!(u8, u16, u32, i32, i64);

fn put_len(len: usize, out: &mut Vec<u8>) {
    put_number(i64::try_from(len).unwrap_or(i64::MAX), out);
}

fn put_number(n: i64, out: &mut Vec<u8>) {
    let mut rest = (n << 1 ^ n >> 63).cast_unsigned();
    while rest >= 0x80 {
        out.push((rest & 0x7f) as u8 | 0x80);
        rest >>= 7;
    }
    out.push(rest as u8);
}

impl Wire for bool {
    fn put(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }

    fn take(from: &mut Reader<'_>) -> Self {
        from.byte() != 0
    }
}

impl Wire for String {
    fn put(&self, out: &mut Vec<u8>) {
        put_len(self.len(), out);
        out.extend_from_slice(self.as_bytes());
    }

    fn take(from: &mut Reader<'_>) -> Self {
        from.text().to_owned()
    }
}

impl Wire for Decimal {
    fn put(&self, out: &mut Vec<u8>) {
        self.to_string().put(out);
    }

    fn take(from: &mut Reader<'_>) -> Self {
        Self::from_str_exact(from.text()).unwrap_or_else(|_| {
            from.fail();
            Self::ZERO
        })
    }
}

impl Wire for Day {
    fn put(&self, out: &mut Vec<u8>) {
        self.to_string().put(out);
    }

    fn take(from: &mut Reader<'_>) -> Self {
        from.text().parse().unwrap_or_else(|_| {
            from.fail();
            Self::MIN
        })
    }
}

impl<T: Wire> Wire for Option<T> {
    fn put(&self, out: &mut Vec<u8>) {
        self.is_some().put(out);
        if let Some(value) = self {
            value.put(out);
        }
    }

    fn take(from: &mut Reader<'_>) -> Self {
        bool::take(from).then(|| T::take(from))
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn put(&self, out: &mut Vec<u8>) {
        put_len(self.len(), out);
        self.iter().for_each(|item| item.put(out));
    }

    fn take(from: &mut Reader<'_>) -> Self {
        let (mut left, mut items) = (from.len(), Self::new());
        // A wrong length ends with the bytes, not with the memory.
        while left > 0 && !from.failed {
            items.push(T::take(from));
            left -= 1;
        }
        items
    }
}

impl<A: Wire, B: Wire> Wire for (A, B) {
    fn put(&self, out: &mut Vec<u8>) {
        self.0.put(out);
        self.1.put(out);
    }

    fn take(from: &mut Reader<'_>) -> Self {
        (A::take(from), B::take(from))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::*;
    use crate::lists::Document;

    fn back<T: Wire>(value: &T) -> T {
        let mut bytes = Vec::new();
        value.put(&mut bytes);
        let mut from = Reader { rest: &bytes, failed: false };
        let taken = T::take(&mut from);
        assert!(!from.failed && from.rest.is_empty());
        taken
    }

    #[test]
    fn numbers_come_back() {
        for n in [0, 1, -1, 63, 64, -64, -65, 1 << 40, i64::MAX, i64::MIN] {
            assert_eq!(back(&n), n);
        }
    }

    #[test]
    fn what_is_too_large_or_unknown_fails() {
        let mut bytes = Vec::new();
        300_i64.put(&mut bytes);
        let mut from = Reader { rest: &bytes, failed: false };
        assert_eq!((u8::take(&mut from), from.failed), (0, true));
        let mut from = Reader { rest: &[99], failed: false };
        assert_eq!((crate::lists::Rank::take(&mut from), from.failed), (crate::lists::Rank::Law, true));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in any::<Vec<u8>>()) {
            assert!(unpack::<Document>(&[&[FORMAT], bytes.as_slice()].concat()).is_none_or(|d| d.is_empty()));
        }
    }
}
