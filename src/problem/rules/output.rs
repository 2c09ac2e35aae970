//! Rules of [`crate::publish`]: what stands in the output already.

super::rules! {
    ADDRESS_TAKEN = Error "address-taken"
    FOREIGN_FILE = Error "foreign-file"
    EDITED_FILE = Error "edited-file"
    STALE_COPY = Warning "stale-copy"
}
