//! Makes a table of Android's resources readable for an older aapt2. A newer one packs it in ways that Debian's does not know:
//! places of entries in 16 bits or only for those that exist, and entries of eight bytes. Here they get their plain form back.
//!
//! The chunks and their fields are those of `ResourceTypes.h` in Android's source.

/// A whole package of resources.
const PACKAGE: u16 = 0x0200;
/// The entries of one type in one configuration.
const TYPE: u16 = 0x0201;
/// Flags of such a chunk.
const SPARSE: u8 = 1;
const OFFSET16: u8 = 2;
/// Flags of an entry.
const COMPLEX: u16 = 1;
const COMPACT: u16 = 8;
/// "There is no entry".
const NONE: u32 = u32::MAX;

/// The table with all entries in their plain form; nothing if it is not such a table.
pub(super) fn widened(table: &[u8]) -> Option<Vec<u8>> {
    container(table, |kind, chunk| if kind == PACKAGE { package(chunk) } else { Some(chunk.to_vec()) })
}

fn package(chunk: &[u8]) -> Option<Vec<u8>> {
    container(chunk, |kind, chunk| if kind == TYPE { entries(chunk) } else { Some(chunk.to_vec()) })
}

/// A chunk that holds chunks, each of them changed.
fn container(bytes: &[u8], change: impl Fn(u16, &[u8]) -> Option<Vec<u8>>) -> Option<Vec<u8>> {
    let mut at = usize::from(u16_at(bytes, 2)?);
    let mut out = bytes.get(..at)?.to_vec();
    while at < bytes.len() {
        let size = usize::try_from(u32_at(bytes, at + 4)?).ok()?;
        // A chunk without a size would be read for ever.
        let chunk = bytes.get(at..at.checked_add(size)?).filter(|chunk| chunk.len() >= 8)?;
        out.extend(change(u16_at(chunk, 0)?, chunk)?);
        at += size;
    }
    let size = u32::try_from(out.len()).ok()?;
    set_u32(&mut out, 4, size)?;
    Some(out)
}

/// The entries of a type: a header, where each entry lies, the entries.
fn entries(chunk: &[u8]) -> Option<Vec<u8>> {
    let header = usize::from(u16_at(chunk, 2)?);
    let start = usize::try_from(u32_at(chunk, 16)?).ok()?;
    let (mut places, mut body) = (Vec::new(), Vec::new());
    for place in places_of(chunk, header)? {
        let Some(place) = place else {
            places.extend(NONE.to_le_bytes());
            continue;
        };
        places.extend(u32::try_from(body.len()).ok()?.to_le_bytes());
        body.extend(entry(chunk, start.checked_add(place)?)?);
        body.resize(body.len().next_multiple_of(4), 0);
    }
    let mut out = chunk.get(..header)?.to_vec();
    *out.get_mut(9)? = 0;
    set_u32(&mut out, 12, u32::try_from(places.len() / 4).ok()?)?;
    set_u32(&mut out, 16, u32::try_from(header + places.len()).ok()?)?;
    set_u32(&mut out, 4, u32::try_from(header + places.len() + body.len()).ok()?)?;
    out.extend(places);
    out.extend(body);
    Some(out)
}

/// Where each entry lies behind the start, by its number.
fn places_of(chunk: &[u8], header: usize) -> Option<Vec<Option<usize>>> {
    let flags = *chunk.get(9)?;
    let count = usize::try_from(u32_at(chunk, 12)?).ok()?;
    let mut places = Vec::new();
    for number in 0..count {
        if flags & SPARSE != 0 {
            let index = usize::from(u16_at(chunk, header + 4 * number)?);
            places.resize(places.len().max(index + 1), None);
            *places.get_mut(index)? = Some(4 * usize::from(u16_at(chunk, header + 4 * number + 2)?));
        } else if flags & OFFSET16 != 0 {
            let place = u16_at(chunk, header + 2 * number)?;
            places.push((place != u16::MAX).then_some(4 * usize::from(place)));
        } else {
            let place = u32_at(chunk, header + 4 * number)?;
            places.push(if place == NONE { None } else { Some(usize::try_from(place).ok()?) });
        }
    }
    Some(places)
}

/// The entry at this place in its plain form.
fn entry(chunk: &[u8], at: usize) -> Option<Vec<u8>> {
    let flags = u16_at(chunk, at + 2)?;
    if flags & COMPACT != 0 {
        // Its key stands where others have their size, its type in the flags' upper half.
        let (key, value) = (u16_at(chunk, at)?, u32_at(chunk, at + 4)?);
        let [low, kind] = flags.to_le_bytes();
        let mut out = Vec::with_capacity(16);
        out.extend(8_u16.to_le_bytes());
        out.extend([low & !COMPACT.to_le_bytes().first().copied()?, 0]);
        out.extend(u32::from(key).to_le_bytes());
        out.extend(8_u16.to_le_bytes());
        out.extend([0, kind]);
        out.extend(value.to_le_bytes());
        return Some(out);
    }
    let size = usize::from(u16_at(chunk, at)?);
    let value = if flags & COMPLEX != 0 {
        12_usize.checked_mul(usize::try_from(u32_at(chunk, at + 12)?).ok()?)?
    } else {
        usize::from(u16_at(chunk, at + size)?)
    };
    Some(chunk.get(at..at.checked_add(size)?.checked_add(value)?)?.to_vec())
}

fn u16_at(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    Some(u32::from_le_bytes(bytes.get(at..at.checked_add(4)?)?.try_into().ok()?))
}

fn set_u32(bytes: &mut [u8], at: usize, value: u32) -> Option<()> {
    bytes.get_mut(at..at + 4)?.copy_from_slice(&value.to_le_bytes());
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An entry with a key and a number, in its plain form.
    fn plain(key: u32, value: u32) -> Vec<u8> {
        [8_u16.to_le_bytes(), 2_u16.to_le_bytes()].concat().into_iter().chain(key.to_le_bytes()).chain(number(value)).collect()
    }

    /// A value of type 0x10, a whole number.
    fn number(value: u32) -> Vec<u8> {
        [8, 0, 0, 0x10].into_iter().chain(value.to_le_bytes()).collect()
    }

    fn compact(key: u16, value: u32) -> Vec<u8> {
        key.to_le_bytes().into_iter().chain([10, 0x10]).chain(value.to_le_bytes()).collect()
    }

    /// An entry with a bag of two values.
    fn bag() -> Vec<u8> {
        let head = [16_u16.to_le_bytes(), COMPLEX.to_le_bytes()].concat().into_iter();
        let fields = [7_u32, 0, 2].into_iter().flat_map(u32::to_le_bytes);
        head.chain(fields).chain([1, 0, 0, 1]).chain(number(5)).chain([2, 0, 0, 1]).chain(number(6)).collect()
    }

    /// A chunk of entries with a header of 24 bytes.
    fn typed(flags: u8, count: u32, places: &[u8], body: &[u8]) -> Vec<u8> {
        let size = u32::try_from(24 + places.len() + body.len()).unwrap_or_default();
        let mut out = [TYPE.to_le_bytes(), 24_u16.to_le_bytes()].concat();
        out.extend(size.to_le_bytes());
        out.extend([3, flags, 0, 0]);
        out.extend(count.to_le_bytes());
        out.extend(u32::try_from(24 + places.len()).unwrap_or_default().to_le_bytes());
        out.extend([4, 0, 0, 0]);
        out.extend(places);
        out.extend(body);
        out
    }

    fn wrapped(kind: u16, chunk: &[u8]) -> Vec<u8> {
        let size = u32::try_from(8 + chunk.len()).unwrap_or_default();
        let head = [kind.to_le_bytes(), 8_u16.to_le_bytes()].concat();
        head.into_iter().chain(size.to_le_bytes()).chain(chunk.iter().copied()).collect()
    }

    fn table(chunk: &[u8]) -> Vec<u8> {
        wrapped(0x0002, &wrapped(PACKAGE, chunk))
    }

    fn places(places: &[u32]) -> Vec<u8> {
        places.iter().flat_map(|place| place.to_le_bytes()).collect()
    }

    #[test]
    fn what_is_plain_stays_as_it_is() {
        let chunk = typed(0, 3, &places(&[0, NONE, 16]), &[plain(1, 10), bag()].concat());
        assert_eq!(widened(&table(&chunk)), Some(table(&chunk)));
        let other = wrapped(0x0001, &[1, 2, 3, 4]);
        assert_eq!(widened(&wrapped(0x0002, &other)), Some(wrapped(0x0002, &other)));
    }

    #[test]
    fn small_entries_and_small_places_become_plain() {
        let wanted = table(&typed(0, 3, &places(&[0, NONE, 16]), &[plain(1, 10), plain(9, 20)].concat()));
        let body = [compact(1, 10), compact(9, 20)].concat();
        assert_eq!(widened(&table(&typed(0, 3, &places(&[0, NONE, 8]), &body))), Some(wanted.clone()));
        // Two places and one that is none, each in units of four, filled up to four bytes.
        let small = [0, 0, 255, 255, 2, 0, 0, 0];
        assert_eq!(widened(&table(&typed(OFFSET16, 3, &small, &body))), Some(wanted.clone()));
        // Pairs of number and place.
        let pairs = [0, 0, 0, 0, 2, 0, 2, 0];
        assert_eq!(widened(&table(&typed(SPARSE, 2, &pairs, &body))), Some(wanted));
    }

    #[test]
    fn what_is_cut_off_anywhere_is_no_table() {
        let whole = table(&typed(OFFSET16, 2, &[0, 0, 2, 0], &[compact(1, 10), bag()].concat()));
        assert!(widened(&whole).is_some());
        for length in 0..whole.len() {
            let cut = whole.get(..length).unwrap_or_default();
            // A cut right behind the outermost header is a table without anything in it.
            assert!(length == 8 || widened(cut).is_none(), "{length}");
        }
        assert_eq!(widened(&wrapped(0x0002, &[0; 16])), None);
    }
}
