//! Sheets as people keep them.

use super::{done, empty, modules, refused, row, text, workbook};
use encoding_rs::WINDOWS_1256;
use rust_xlsxwriter::{ExcelDateTime, Format};

const ARABIC: &str = "رقم الوحدة;العنوان;الملخص;التعلم;المهن;الجدارات;طريقة التقديم;الساعات;لغة التدريس;إلزامي أو اختياري\r\n\
    team-roles;من يفعل ماذا؟;ترسم مجموعات مختلطة خريطة الأدوار.;مع بعضهم، من بعضهم، عن بعضهم;التمريض، الصيدلة;ipec-2023:RR4;صف أو ورشة عمل;٢٫٥;العربية;إلزامي\r\n";

#[test]
fn arabic_headings_labels_and_digits_are_understood_in_every_encoding() {
    let utf_16: Vec<u8> = ARABIC.encode_utf16().flat_map(u16::to_le_bytes).collect();
    // It has the Arabic letters, but not the Arabic digits.
    let windows = ARABIC.replace("٢٫٥", "2,5");
    let (windows, _, is_lossy) = WINDOWS_1256.encode(&windows);
    assert!(!is_lossy);
    let mut made = Vec::new();
    for (bytes, guess) in [
        (ARABIC.as_bytes().to_vec(), "UTF-8, parted by semicolons"),
        ([b"\xef\xbb\xbf", ARABIC.as_bytes()].concat(), "UTF-8,"),
        ([b"\xff\xfe", &utf_16[..]].concat(), "UTF-16LE,"),
        (utf_16, "UTF-16LE (guessed"),
        (windows.into_owned(), "Windows-1256 (Arabic) (guessed"),
    ] {
        let sandbox = empty();
        sandbox.write("sheet.csv", bytes);
        let told = done(&sandbox, &["import", "sheet.csv"]);
        assert!(told.contains(guess), "{told}");
        made.push(modules(&sandbox));
        done(&sandbox, &["check"]);
    }
    assert!(made.iter().all(|files| *files == made[0]));
    insta::assert_snapshot!(made[0]["team-roles/ar.md"]);
}

#[test]
fn a_workbook_with_merged_cells_and_dates_is_read() {
    let day = Format::new().set_num_format("yyyy-mm-dd hh:mm");
    let bytes = workbook(|sheet| {
        let wide = Format::new();
        sheet
            .merge_range(0, 0, 0, 3, "IPE modules 2026", &wide)
            .expect("a title over the table");
        let heads = [
            "Module title",
            "Description",
            "Learning",
            "Profession",
            "Year of study",
            "Competencies",
            "Mode",
            "Hours",
            "Taught in",
            "Start",
            "Last reviewed",
            "Debriefing",
        ];
        for (column, head) in heads.iter().enumerate() {
            sheet
                .write_string(1, column as u16, *head)
                .expect("a heading");
        }
        for (column, text) in [
            (0, "Handing over well"),
            (1, "Pairs hand over one patient."),
            (2, "With; From; About"),
            (5, "ipec-2023:C1"),
            (6, "Classroom"),
            (8, "English"),
        ] {
            sheet
                .merge_range(2, column, 3, column, text, &wide)
                .expect("a cell over two rows");
        }
        sheet.write_string(2, 3, "Nursing").expect("a cell");
        sheet.write_number(2, 4, 2).expect("a cell");
        sheet.write_string(3, 3, "Medicine").expect("a cell");
        sheet.write_string(3, 4, "3, 4").expect("a cell");
        sheet.write_number(2, 7, 2.5).expect("a cell");
        let start = ExcelDateTime::from_ymd(2026, 10, 5)
            .and_then(|day| day.and_hms(13, 0, 0))
            .expect("a moment");
        sheet
            .write_datetime_with_format(2, 9, &start, &day)
            .expect("a cell");
        // A day as the number that it is to Excel.
        sheet.write_number(2, 10, 46_266).expect("a cell");
        sheet.write_boolean(2, 11, true).expect("a cell");
    });
    let sandbox = empty();
    sandbox.write("modules.xlsx", bytes);
    done(&sandbox, &["import", "modules.xlsx"]);
    insta::assert_snapshot!(modules(&sandbox)["handing-over-well/en.md"]);
    done(&sandbox, &["check"]);
}

#[test]
fn what_is_wrong_is_told_by_row_and_column() {
    let sandbox = empty();
    let rows = [
        row(&[
            ("modes", "clasroom"),
            ("reviewed", "5/10/2026"),
            ("coment", "x"),
        ]),
        row(&[
            ("title", "Second"),
            ("professions", "Nursng, الصيدله"),
            ("hours.contact", "two"),
            ("summary", ""),
            ("stage", "Exposur"),
        ]),
        row(&[
            ("title", "Third"),
            ("competencies", "ipec-2023:RR44"),
            ("professions", "nursing (9, often)"),
            ("group.team-size", "7-5"),
            ("status", "activ"),
        ]),
        row(&[("title", "لا لاتينية فيه")]),
        row(&[("title", "Third"), ("hours.contact", "3")]),
    ];
    sandbox.write("sheet.csv", text(&rows, ","));
    insta::assert_snapshot!(refused(&sandbox, &["import", "sheet.csv"]));
}

#[test]
fn nothing_is_written_unless_all_is_right() {
    let sandbox = empty();
    sandbox.write(
        "sheet.csv",
        text(
            &[row(&[]), row(&[("title", "Other"), ("modes", "none")])],
            "\t",
        ),
    );
    refused(&sandbox, &["import", "sheet.csv"]);
    sandbox.write(
        "sheet.csv",
        text(&[row(&[]), row(&[("title", "Other")])], "\t"),
    );
    let before = crate::sandbox::tree(sandbox.path());
    let told = done(&sandbox, &["import", "sheet.csv", "--dry-run"]);
    assert!(told.contains("2 files would be written"), "{told}");
    assert!(crate::sandbox::tree(sandbox.path()) == before);
    done(&sandbox, &["import", "sheet.csv"]);
    assert_eq!(modules(&sandbox).len(), 2);
    // Once more, it is all there; and what is there is changed only on request.
    let told = done(&sandbox, &["import", "sheet.csv"]);
    assert!(told.contains("0 files written"), "{told}");
    sandbox.write("sheet.csv", text(&[row(&[("hours.contact", "7")])], ","));
    let told = refused(&sandbox, &["import", "sheet.csv"]);
    assert!(told.contains("--update"), "{told}");
}

#[test]
fn an_update_changes_what_the_sheet_has_columns_for_and_nothing_else() {
    let sandbox = crate::sandbox::Sandbox::small();
    sandbox.write(
        "sheet.csv",
        "id,hours.contact,stage\r\nwho-does-what,7,\r\n",
    );
    done(&sandbox, &["import", "sheet.csv", "--update"]);
    let files = modules(&sandbox);
    let text = &files["who-does-what/en.md"];
    assert!(text.contains("hours: {contact: 7}"), "{text}");
    assert!(
        !text.contains("stage"),
        "an empty cell takes it away: {text}"
    );
    assert!(text.contains("Everybody draws one map."), "{text}");
    let small = crate::sandbox::small_files();
    assert_eq!(
        files["who-does-what/ar.md"],
        small["content/modules/who-does-what/ar.md"]
    );
    // Words of one language alone leave the other files as they are.
    sandbox.write("sheet.csv", "id;title [ar]\r\nwho-does-what;عنوان آخر\r\n");
    done(&sandbox, &["import", "sheet.csv", "--update"]);
    let after = modules(&sandbox);
    assert_eq!(after["who-does-what/en.md"], *text);
    assert!(after["who-does-what/ar.md"].contains("title: عنوان آخر"));
    done(&sandbox, &["check"]);
}

#[test]
fn columns_are_named_by_hand_where_the_guess_is_wrong() {
    let sandbox = empty();
    let sheet = text(
        &[row(&[
            ("Who it is for", "nursing, pharmacy"),
            ("stage", "x"),
        ])],
        ",",
    )
    .replace("\"professions\"", "\"Remarks\"");
    sandbox.write("sheet.csv", sheet);
    refused(&sandbox, &["import", "sheet.csv"]);
    done(
        &sandbox,
        &[
            "import",
            "sheet.csv",
            "--map",
            "Who it is for=professions",
            "--map",
            "stage=",
        ],
    );
    let told = refused(
        &sandbox,
        &["import", "sheet.csv", "--map", "Remarks=profesions"],
    );
    assert!(told.contains("did you mean"), "{told}");
}

#[test]
fn an_id_can_lead_nowhere_else() {
    let sandbox = empty();
    for id in ["../../outside", "Team Roles", "a/b", "c:\\x", "."] {
        sandbox.write("sheet.csv", text(&[row(&[("id", id)])], ","));
        let told = refused(&sandbox, &["import", "sheet.csv"]);
        assert!(told.contains("can't be an id"), "{told}");
    }
}

#[test]
fn what_is_no_sheet_is_told() {
    let sandbox = empty();
    for (bytes, words) in [
        (&b"PK\x03\x04nothing"[..], "can't be read"),
        (&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], "save it as .xlsx"),
        (&b""[..], "headings"),
        (&b"a,b\r\n1,2\r\n"[..], "headings"),
        (&b"\x00\x01\x02\x00\x00\x00\x07"[..], "no text"),
    ] {
        sandbox.write("sheet.csv", bytes);
        let told = refused(&sandbox, &["import", "sheet.csv"]);
        assert!(told.contains(words), "{bytes:?}: {told}");
    }
    let told = refused(&sandbox, &["import", "nowhere.csv"]);
    assert!(told.contains("nowhere.csv"), "{told}");
}

/// A sheet as an office has it: with a title, dates as in the United States, names of its own for columns, and a sum below.
const OFFICE: &str = "IPE modules 2026;;;;;;;;;\r\n\
    Course name;Abstract;Degree programmes;How they learn;Competences;Level;Format;Hrs;Language;Reviewed\r\n\
    Handing over;Pairs hand over.;Nursing, Medicin;With, from, about;RR4;Exposure;Classroom;2,5;English;09/01/2026\r\n\
    Going home;Teams plan a discharge.;Nursing, Pharmacy;With, from, about;ipec-2023:RR4;Exposure;Classroom;3;English;09/02/2026\r\n\
    At home;Teams visit a patient.;Nursing, Medicin;With;ipec-2023:RR4;Exposure;Classroom;two;English;09/03/2026\r\n\
    Total;;;;;;;5,5;;\r\n";

#[test]
fn columns_with_names_of_their_own_are_guessed_from_their_values() {
    let sandbox = empty();
    sandbox.write("office.csv", OFFICE);
    let told = refused(&sandbox, &["import", "office.csv"]);
    let maps: Vec<&str> = told
        .lines()
        .filter_map(|line| line.trim().strip_prefix("--map \"")?.split('"').next())
        .collect();
    assert_eq!(
        maps,
        [
            "Degree programmes=professions",
            "How they learn=learning",
            "Level=stage",
            "Format=modes"
        ]
    );
}

#[test]
fn what_is_wrong_alike_in_many_cells_is_told_once_and_every_line_fits() {
    let sandbox = empty();
    sandbox.write("office.csv", OFFICE);
    let told = refused(
        &sandbox,
        &[
            "import",
            "office.csv",
            "--map=Degree programmes=professions",
            "--map=How they learn=learning",
            "--map=Level=stage",
            "--map=Format=modes",
            "--map=Hrs=hours.contact",
        ],
    );
    assert!(
        told.lines().all(|line| line.chars().count() <= 80),
        "{told}"
    );
    insta::assert_snapshot!(told);
}

#[test]
fn a_sheet_that_names_no_module_is_told_of_once() {
    let sandbox = empty();
    sandbox.write(
        "sheet.csv",
        "summary,modes\nOne.,classroom\nTwo.,classroom\n",
    );
    let told = refused(&sandbox, &["import", "sheet.csv"]);
    assert!(
        told.contains("no column states the id or the title"),
        "{told}"
    );
    assert_eq!(told.matches("[sheet-row]").count(), 1, "{told}");
}
