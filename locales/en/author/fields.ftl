# What the keys of files are called where the key itself does not say it. Other keys are their own names in English, and the table of keys
# (src/document/field/tables.rs) says what each means; `field-<path of keys>` names a key, `field-<document>-<path>` one of that document alone.

field-sort-title = Title to sort by
field-outcomes-competency = Competency
field-competencies-ref = Competency
field-professions-id = Profession
field-group-min-professions = Fewest professions
field-materials-url = Address
field-references-doi = DOI
field-references-url = Address
field-url = Address
field-translation-of = Translation of
field-terms-same-as = The same elsewhere
field-languages-dir = Direction

## Files

document-catalogue = The catalogue
document-references = The literature
document-sources = Other catalogues whose modules are shown
document-vocabulary = A vocabulary
document-framework = A competency framework
