//! The form of a scenario: for editors, and for the formatter's order of keys.

use super::outcomes::{OUTCOMES, STAGES, STATUSES, WHENS};
use crate::schema::{
    self,
    forms::reference,
    shape::{Section, Shape, may, need, tables, texts, word},
};

/// The schema's file, in the folder of the lists.
pub const SCHEMA: &str = "training/schema.json";

/// The JSON Schema of a scenario, ending in a newline.
pub fn schema() -> String {
    schema::write(&root(), "裁量尺情景", "一个文件写一个训练情景：故事、案件事实、怎样一步步告诉学员、问什么、换一个条件会怎样。")
}

/// A whole file, sections in the order they are written.
pub(crate) fn root() -> Section {
    let values = || Shape::Open(Box::new(Shape::Value));
    let scenario = Section::of([
        need("id", Shape::Text, "编号：英文小写、数字和连字符，和文件名相同"),
        need("title", Shape::Text, "名字"),
        need("topic", Shape::Text, "违法行为目录里的主题"),
        need("level", Shape::Whole, "难度：1 容易，2 中等，3 难"),
        need("point", Shape::OneOrMany(Box::new(reference())), "要学的法条，如 apl#33.1s1"),
        need("outcome", word(OUTCOMES), "作者认为的结论；程序算出来不一样就是错"),
        need("story", Shape::Text, "学员先看到的故事，60 到 250 字，不写真名"),
        may("tells", texts(), "故事本身告诉了哪些事实"),
        need("note", Shape::Text, "讲评：陷阱在哪里，为什么，常错在哪里"),
        may("unknown", texts(), "故意不让人知道的事实"),
        need("status", word(STATUSES), "只能是样例：情景不是规定"),
    ]);
    let reveal = Section::of([
        may("tells", texts(), "这段话告诉了哪些事实；没有的写 []"),
        may("irrelevant", texts(), "这段话说到、但不影响结论和幅度的事实"),
        need("say", Shape::Text, "这段话"),
        need("when", word(WHENS), "先说＝和故事一起；随后＝下一步；问了才说＝学员问到才说"),
        may("ask", Shape::Text, "问了才说的，按钮上的字"),
    ]);
    let question = Section::of([
        need("stage", word(STAGES), "哪一步"),
        may("ask", Shape::Text, "自己的问法；不写用标准问法"),
        may("wrong", texts(), "另外的错误选项；依据这一步写条款"),
    ]);
    let twist = Section::of([
        need("say", Shape::Text, "换了什么，写成一句问话"),
        need("change", values(), "改哪些事实；写 \"unknown\" 就是变成不知道"),
        need("outcome", word(OUTCOMES), "那样的结论；程序算出来不一样就是错"),
        need("note", Shape::Text, "讲评"),
    ]);
    Section::of([
        need("scenario", Shape::Table(scenario), "情景"),
        need("case", values(), "案件事实，和案件文件一样写；没有人知道的不写"),
        may("reveal", tables(reveal), "一步步告诉学员的话，按先后写"),
        may("question", tables(question), "问哪些；一个也不写就问标准的"),
        may("twist", tables(twist), "换一个条件再来一次"),
    ])
}
