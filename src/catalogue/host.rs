//! Where a site is published: the hosts that Halqa knows, the files that each of them reads, and their limits.

/// A host, or a server that an institution runs itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Host {
    /// GitHub Pages.
    GithubPages,
    /// Netlify.
    Netlify,
    /// Cloudflare Pages.
    Cloudflare,
    /// Apache's HTTP server, which reads `.htaccess`.
    Apache,
    /// nginx.
    Nginx,
    /// Microsoft's Internet Information Services.
    Iis,
    /// A website in an S3 bucket.
    S3,
}

/// A file that a host reads, or that publishes to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HostConfig {
    /// Tells GitHub Pages to publish every file as it is.
    NoJekyll,
    /// Headers, for Netlify and Cloudflare Pages.
    Headers,
    /// What moved, for the same.
    Redirects,
    /// Headers, types, what moved and the page for what is missing, for Apache.
    Htaccess,
    /// The same for nginx, to be included in its configuration.
    Nginx,
    /// The same for IIS.
    WebConfig,
    /// A script that uploads to S3.
    Upload,
}

/// What a host takes; `None` where its documentation states no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// Files.
    pub files: Option<u64>,
    /// Files in one folder.
    pub in_folder: Option<u64>,
    /// Bytes of one file.
    pub file: Option<u64>,
    /// Bytes of all files.
    pub total: Option<u64>,
    /// Lines of what moved.
    pub redirects: Option<u64>,
}

/// Every host.
pub const HOSTS: [Host; 7] = [
    Host::GithubPages,
    Host::Netlify,
    Host::Cloudflare,
    Host::Apache,
    Host::Nginx,
    Host::Iis,
    Host::S3,
];

/// What their documentation said in November 2026.
///
/// - GitHub Pages: <https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits>
/// - Netlify: <https://docs.netlify.com/site-deploys/overview/> (files in a folder),
///   <https://docs.netlify.com/routing/redirects/> (from 10,000 redirects on it asks for another way)
/// - Cloudflare Pages, free of charge: <https://developers.cloudflare.com/pages/platform/limits/>,
///   <https://developers.cloudflare.com/pages/configuration/redirects/>
const LIMITS: [(Host, Limits); 3] = [
    (
        Host::GithubPages,
        Limits {
            total: Some(1_000_000_000),
            ..NONE
        },
    ),
    (
        Host::Netlify,
        Limits {
            in_folder: Some(54_000),
            redirects: Some(10_000),
            ..NONE
        },
    ),
    (
        Host::Cloudflare,
        Limits {
            files: Some(20_000),
            file: Some(25 * 1024 * 1024),
            redirects: Some(2_000),
            ..NONE
        },
    ),
];

const NONE: Limits = Limits {
    files: None,
    in_folder: None,
    file: None,
    total: None,
    redirects: None,
};

impl Host {
    /// The host of a name.
    pub fn named(name: &str) -> Option<Self> {
        HOSTS.into_iter().find(|host| host.name() == name)
    }

    /// The name that content/catalogue.yaml gives it.
    pub fn name(self) -> &'static str {
        match self {
            Self::GithubPages => "github-pages",
            Self::Netlify => "netlify",
            Self::Cloudflare => "cloudflare",
            Self::Apache => "apache",
            Self::Nginx => "nginx",
            Self::Iis => "iis",
            Self::S3 => "s3",
        }
    }

    /// What it takes.
    pub fn limits(self) -> Limits {
        let known = LIMITS.iter().find(|(host, _)| *host == self);
        known.map_or(NONE, |(_, limits)| *limits)
    }

    /// The files that it reads.
    pub fn files(self) -> &'static [HostConfig] {
        match self {
            Self::GithubPages => &[HostConfig::NoJekyll],
            Self::Netlify | Self::Cloudflare => &[HostConfig::Headers, HostConfig::Redirects],
            Self::Apache => &[HostConfig::Htaccess],
            Self::Nginx => &[HostConfig::Nginx],
            Self::Iis => &[HostConfig::WebConfig],
            Self::S3 => &[HostConfig::Upload],
        }
    }
}

impl HostConfig {
    /// Its name, at the root of the site.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoJekyll => ".nojekyll",
            Self::Headers => "_headers",
            Self::Redirects => "_redirects",
            Self::Htaccess => ".htaccess",
            Self::Nginx => "nginx.conf",
            Self::WebConfig => "web.config",
            Self::Upload => "s3-upload.sh",
        }
    }
}
