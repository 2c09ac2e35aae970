//! What is kept from one round to the next.

use crate::fingerprint::Fingerprint;
use crate::problem::Checked;
use crate::source::Sources;
use std::sync::Arc;

/// What was made from some files, with their fingerprint.
pub(super) struct Kept<T>(Option<(Fingerprint, Arc<Checked<T>>)>);

impl<T> Default for Kept<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Kept<T> {
    /// What is made from those files, which is made anew only if one of them has changed. Nothing else can be read for it.
    pub(super) fn renew(
        &mut self,
        sources: &Sources,
        files: &[&str],
        make: impl FnOnce(&Sources) -> Checked<T>,
    ) -> Arc<Checked<T>> {
        let sources = sources.only(files);
        let fingerprint = sources.fingerprint();
        if let Some((before, made)) = &self.0
            && *before == fingerprint
        {
            return made.clone();
        }
        let made = Arc::new(make(&sources));
        self.0 = Some((fingerprint, made.clone()));
        made
    }
}
