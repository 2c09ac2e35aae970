//! Sites that come near to what their host takes.

use super::{Plan, Url};
use crate::catalogue::Catalogue;
use crate::problem::{Problem, rules, told};
use std::collections::BTreeMap;

/// From which share of a limit on it is told, in percent.
const NEAR: u64 = 80;

impl Plan {
    /// A problem for each limit of the host that a site comes near to, by the bytes of each file.
    pub fn crowded<'a>(
        &self,
        catalogue: &Catalogue,
        sizes: impl IntoIterator<Item = (&'a Url, u64)>,
    ) -> Vec<Problem> {
        let Some((host, place)) = &catalogue.settings.host else {
            return Vec::new();
        };
        let limits = host.limits();
        let mut folders: BTreeMap<&str, u64> = BTreeMap::new();
        let (mut files, mut total, mut largest) = (0, 0, (0, "".to_owned()));
        for (url, size) in sizes {
            let folder = url
                .as_str()
                .rsplit_once('/')
                .map_or("", |(folder, _)| folder);
            *folders.entry(folder).or_default() += 1;
            files += 1;
            total += size;
            if size > largest.0 {
                largest = (size, url.to_string());
            }
        }
        let (fullest, in_folder) = folders
            .into_iter()
            .max_by_key(|(_, files)| *files)
            .unwrap_or_default();
        let redirects = self.iter().filter(|(_, page)| !page.is_live()).count() as u64;
        let found = [
            (limits.files, files, told("host-limit-files")),
            (
                limits.in_folder,
                in_folder,
                told("host-limit-folder").with("folder", format!("{fullest}/")),
            ),
            (limits.redirects, redirects, told("host-limit-redirects")),
        ];
        let found = found.map(|(limit, amount, message)| (limit, amount, message, false));
        let sizes = [
            (
                limits.file,
                largest.0,
                told("host-limit-file").with("file", &largest.1),
            ),
            (limits.total, total, told("host-limit-total")),
        ];
        let sizes = sizes.map(|(limit, amount, message)| (limit, amount, message, true));
        let near = found.into_iter().chain(sizes);
        let near = near.filter_map(|(limit, amount, message, is_size)| {
            let limit = limit.filter(|limit| amount * 100 >= limit * NEAR)?;
            let said = |number: u64| match is_size {
                true => format!("{}.{} MB", number / 1_000_000, number / 100_000 % 10),
                false => number.to_string(),
            };
            let message = message.with("amount", said(amount));
            let message = message.with("limit", said(limit)).with("host", host.name());
            let label = told("host-limit.label").with("host", host.name());
            let problem = Problem::at(&rules::HOST_LIMIT, place.clone(), message, label);
            Some(problem.say(told("host-limit.help")))
        });
        near.collect()
    }
}
