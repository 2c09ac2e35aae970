//! Rules of [`crate::publish`]: what stands in the output already.

super::rules! {
    ADDRESS_TAKEN = Error "address-taken"
    REDIRECT_TARGET = Error "redirect-target"
    REDIRECT_PAGE = Error "redirect-page"
    REDIRECT_CHAIN = Error "redirect-chain"
    REDIRECT_CIRCLE = Error "redirect-circle"
    VANISHED_ADDRESS = Error "vanished-address"
    HOST_LIMIT = Warning "host-limit"
    FOREIGN_FILE = Error "foreign-file"
    EDITED_FILE = Error "edited-file"
    STALE_COPY = Warning "stale-copy"
}
