//! Documents from the tables of keys: most of their values right, some not.

use crate::chance::runner;
use halqa::catalogue::Vocabularies;
use halqa::document::field::{Field, Need, REFERENCE, Role, Shape};
use halqa::schema::Document;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use serde_json::{Map, Value, json};

/// How many documents of each sort.
const EACH: usize = 60;

/// Documents, each with its sort and whether it is a translation.
pub(super) fn documents(vocabularies: &Vocabularies) -> Vec<(Document, bool, Value)> {
    let mut runner = runner(1);
    let mut documents = Vec::new();
    for document in Document::all() {
        let is_entry = matches!(document, Document::Entry(_));
        for is_translation in [false, true].into_iter().take(1 + usize::from(is_entry)) {
            let strategy = whole(vocabularies, document, is_translation);
            for _ in 0..EACH {
                let made = strategy.new_tree(&mut runner).expect("a document");
                documents.push((document, is_translation, made.current()));
            }
        }
    }
    documents
}

fn whole(
    vocabularies: &Vocabularies,
    document: Document,
    is_translation: bool,
) -> BoxedStrategy<Value> {
    let table = Table {
        vocabularies,
        is_translation,
    };
    match document {
        Document::References | Document::Sources => {
            let record = table.record(document.fields(), false);
            proptest::collection::btree_map("[a-z]{3,6}-20[0-9]{2}", record, 1..3)
                .prop_map(|map| json!(map))
                .boxed()
        }
        // The key itself makes a file a translation.
        _ if is_translation => table
            .record(document.fields(), true)
            .prop_filter("a translation", |value| value.get("translation").is_some())
            .boxed(),
        _ => table.record(document.fields(), true),
    }
}

struct Table<'a> {
    vocabularies: &'a Vocabularies,
    is_translation: bool,
}

impl Table<'_> {
    /// Keys with values; now and then one that is missing, or no key at all.
    fn record(&self, fields: &'static [Field], is_top: bool) -> BoxedStrategy<Value> {
        let mut made: BoxedStrategy<Map<String, Value>> = Just(Map::new()).boxed();
        for field in fields {
            let about_translation = field.role == Role::Translation;
            let (belongs, needed) = if self.is_translation {
                (
                    about_translation || field.is_translated(),
                    field.role != Role::Fact,
                )
            } else {
                (!about_translation, true)
            };
            // A `translation` in an original would make it another sort of file.
            if about_translation && !self.is_translation {
                continue;
            }
            let share = match field.need {
                _ if !belongs => 0.005,
                Need::Required if needed => 0.995,
                _ if about_translation && is_top => 0.999,
                _ => 0.3,
            };
            let value = proptest::option::weighted(share, self.value(&field.shape));
            made = (made, value)
                .prop_map(|(mut map, value)| {
                    map.extend(value.map(|value| (field.key.to_owned(), value)));
                    map
                })
                .boxed();
        }
        let stranger = proptest::option::weighted(0.02, Just(json!("x")));
        (made, stranger)
            .prop_map(|(mut map, stranger)| {
                map.extend(stranger.map(|value| ("stranger".to_owned(), value)));
                Value::Object(map)
            })
            .boxed()
    }

    fn value(&self, shape: &'static Shape) -> BoxedStrategy<Value> {
        let wrong = select(vec![
            json!(null),
            json!(true),
            json!(-1),
            json!(7),
            json!(1.5),
            json!("xyzzy"),
            json!(""),
            json!([]),
            json!({}),
            json!("one, two"),
            json!({"xyzzy": 1}),
            json!(["", 3]),
            json!("2026-13-01"),
            json!("12:61"),
            json!("a b"),
        ]);
        let slug = "[a-z]{2,8}(-[a-z0-9]{1,4})?".prop_map(|text| json!(text));
        // Which language the original is in, another file says.
        if let Shape::Language = shape {
            let wrong = select(vec![
                json!(null),
                json!(true),
                json!(3),
                json!({}),
                json!([]),
            ]);
            return prop_oneof![50 => self.right(shape), 1 => wrong].boxed();
        }
        // A slug that is wrong is told as an entry that does not exist, which no schema knows.
        if let Shape::Entry(_) = shape {
            let wrong = select(vec![
                json!(null),
                json!(true),
                json!(3),
                json!({}),
                json!([]),
            ]);
            return prop_oneof![50 => slug, 1 => wrong].boxed();
        }
        prop_oneof![60 => self.right(shape), 1 => wrong].boxed()
    }

    fn right(&self, shape: &'static Shape) -> BoxedStrategy<Value> {
        let pattern = |pattern: &'static str| pattern.prop_map(|text| json!(text)).boxed();
        match shape {
            Shape::Text(most) => {
                let most = *most;
                let long = Just(json!("ل".repeat(most + 1)));
                let fits = "\\PC{1,12}".prop_map(move |text: String| {
                    let text: String = text.trim().chars().take(most).collect();
                    json!(if text.is_empty() {
                        "معًا".to_owned()
                    } else {
                        text
                    })
                });
                prop_oneof![100 => fits, 1 => long, 1 => Just(json!("م".repeat(most)))].boxed()
            }
            Shape::Code { letters, .. } => {
                let code = "[A-Z]{3}".prop_map({
                    let letters = *letters;
                    move |code| json!(code[..letters])
                });
                code.boxed()
            }
            Shape::Address => pattern("https?://[a-z]{1,9}\\.org/[a-zء-ي?=,]{0,5}"),
            Shape::Email => pattern("[a-z.]{1,5}@[a-z@]{1,5}\\.[a-z]{2,3}"),
            Shape::Colour => pattern("#([0-9a-fA-F]{3}|[0-9a-f]{6})"),
            Shape::Flag => any::<bool>().prop_map(|flag| json!(flag)).boxed(),
            Shape::Whole(least, most) => {
                let near = least.saturating_sub(1)..=most.saturating_add(1);
                let inside = (*least..=*most).prop_map(|number| json!(number));
                let edge = near.prop_map(|number| json!(number));
                prop_oneof![20 => inside, 1 => edge, 1 => Just(json!(most + 1))].boxed()
            }
            Shape::Amount(least, most) => {
                let inside = (*least..=*most).prop_map(|number| json!((number * 4.0).ceil() / 4.0));
                prop_oneof![20 => inside, 1 => Just(json!(most + 0.5)), 1 => Just(json!(most))]
                    .boxed()
            }
            Shape::Date => pattern("(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"),
            Shape::Moment => pattern(
                "20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|2[0-8])([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?)?",
            ),
            Shape::TimeZone => select(vec![
                json!("Asia/Qatar"),
                json!("UTC"),
                json!("America/Port-au-Prince"),
            ])
            .boxed(),
            Shape::Choice(words) => select(*words).prop_map(|word| json!(word)).boxed(),
            Shape::Term(term) => {
                let vocabulary = self
                    .vocabularies
                    .get(term.vocabulary)
                    .expect("it is shipped");
                let names = vocabulary.terms.iter().flat_map(|term| {
                    let aliases = term.aliases.iter().map(|alias| json!(&**alias));
                    std::iter::once(json!(term.id.as_str())).chain(aliases)
                });
                let numbers = vocabulary
                    .ids()
                    .filter_map(|id| Some(json!(id.parse::<i64>().ok()?)));
                select(names.chain(numbers).collect::<Vec<_>>()).boxed()
            }
            Shape::Year => select(vec![
                json!(1),
                json!(6),
                json!("2"),
                json!("cpd"),
                json!("year-3"),
                json!(9),
                json!("year-12"),
            ])
            .prop_filter("mostly right", |year| *year != json!(9))
            .boxed(),
            Shape::Competency => {
                let frameworks = self.vocabularies.frameworks.values();
                let terms = frameworks.flat_map(halqa::catalogue::Framework::terms);
                select(terms.map(|term| json!(term.as_str())).collect::<Vec<_>>()).boxed()
            }
            Shape::Language => select(vec![
                json!("en"),
                json!("ar"),
                json!("az-Arab"),
                json!("fr-CA"),
            ])
            .boxed(),
            Shape::Entry(_) => unreachable!("it has slugs of its own"),
            Shape::Reference => prop_oneof![
                pattern("[a-z]{3}-20[0-9]{2}"),
                self.record(REFERENCE, false)
            ]
            .boxed(),
            Shape::List(item, least) => {
                let many = proptest::collection::vec(self.value(item), (*least).max(1)..least + 3);
                let many = many.prop_map(|items| json!(items));
                let few = proptest::collection::vec(self.value(item), 0..2)
                    .prop_map(|items| json!(items));
                prop_oneof![30 => many, 1 => few, 5 => self.value(item)].boxed()
            }
            Shape::Record(fields) => self.record(fields, false),
            Shape::Short(key, fields) => {
                let field = fields
                    .iter()
                    .find(|field| field.key == *key)
                    .expect("its key");
                prop_oneof![self.value(&field.shape), self.record(fields, false)].boxed()
            }
            Shape::Any => Just(json!({"anything": ["goes"]})).boxed(),
        }
    }
}
