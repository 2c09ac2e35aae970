//! Rules of [`crate::publish`]: what stands in the output already.

super::rules! {
    ADDRESS_TAKEN = Error "address-taken"
        "Two things would stand at the same address."
        "Every page and file has an address of its own. Some hosts and computers do not tell capital letters from small ones, so names that differ only in that are the same. Rename one of the two."
    FOREIGN_FILE = Error "foreign-file"
        "A file that Halqa didn't make stands where a page has to be written."
        "Halqa overwrites and deletes only what it wrote itself, which it knows by the list halqa-manifest.json in the output. Somebody put a file, a folder or a link of their own at the address of a page, or there is one from before Halqa. Nothing was published. Move it away if it is still needed, delete it if it isn't, or choose another folder for the output; then build again."
    EDITED_FILE = Error "edited-file"
        "A published file was edited in the output rather than in the catalogue."
        "The output is made from the catalogue, so a change that somebody made in a published file would be lost at the next build. Nothing was published. Make the same change in the catalogue's own text, and build with --overwrite-edited; or delete the edited file in the output, and build again."
}
