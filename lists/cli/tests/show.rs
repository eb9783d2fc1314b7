//! `show` as a user runs it.

mod common;

use common::{demo, ended, has, refused};

#[test]
fn one_page_about_an_act() {
    let dir = demo("show");
    let lists = dir.display().to_string();
    let page = ended(&["show", "road-occupy-unapproved", "--place", "demo/east", "--on", "2025-01-01", "--lists", &lists], "", 0);
    has(
        &page,
        &[
            "擅自占用城市道路（road-occupy-unapproved）\n示范市东区，2025-01-01 有效的文件",
            "要件：许可状态：没有取得",
            "罚则：《城市道路管理条例》第四十二条（已核）",
            "罚款：可以，2万元以下",
            "命中规则：最重",
            "\n  较轻（从轻）  面积5平方米以下                        2000元以下              2000元以下\n",
            "\n  严重（从重）  面积超过20平方米，或者违法次数3次以上  超过8000元，2万元以下   超过8000元，2万元以下\n",
            "情节“妨碍通行”上调1档：影响交通安全：是",
            "轻微不罚《示范市东区柔性执法清单》第51项",
            "最迟的改正：当场改正",
            "责令期限：不超过3日",
            "条件：面积10平方米以下，但违法次数3次以上的除外",
            "强制措施：可以不扣押经营工具",
            "（road-nontraffic-use）：占路同时影响交通安全的",
            "听证：个人5000元以上，单位5万元以上（虚构的听证标准）",
            "轻微不罚→不予处罚（《行政处罚法》第三十三条第一款前句）",
            "样例　《示范市裁量基准》2024-01-01 施行，2027-03-01 失效",
            "前一版 2022-01-01 施行",
        ],
    );
    assert!(!page.contains("1000元以下"), "the older version is not in force: {page}");
}

#[test]
fn the_day_picks_the_version() {
    let dir = demo("show-day");
    let lists = dir.display().to_string();
    let page = ended(&["show", "road-occupy-unapproved", "--place", "demo", "--on", "2023-06-01", "--lists", &lists], "", 0);
    has(&page, &["（2022-01-01 施行）", "超过1000元，2万元以下", "后一版 2024-01-01 施行"]);
    let page = ended(&["show", "road-occupy-unapproved", "--place", "demo", "--on", "1990-01-01", "--lists", &lists], "", 0);
    has(&page, &["没有有效的罚则"]);
}

#[test]
fn a_score_and_an_act_without_benchmark() {
    let dir = demo("show-score");
    let lists = dir.display().to_string();
    let page = ended(&["show", "household-waste-dump", "--place", "demo", "--on", "2025-01-01", "--lists", &lists], "", 0);
    has(&page, &["评分：加权", "面积  60%   1     小      面积5平方米以下", "修正“及时改正”减10%：改正情况：当场改了", "取整：向下到10元"]);
    let page = ended(&["show", "gas-user-unsafe-place"], "", 0);
    has(&page, &["逾期不改正（逾期未改：是）的，可以，个人1000元以下；单位10万元以下", "按“三段法”划分幅度"]);
}

#[test]
fn acts_are_found_by_words() {
    has(&ended(&["show", "燃气"], "", 0), &["用编号看其中一个", "gas-no-license  没有许可证经营燃气"]);
    has(&ended(&["show", "井盖缺失"], "", 0), &["（manhole-not-repaired）\n"]);
    // In the words people use; who is in charge where no act is for it.
    has(&ended(&["show", "楼上装修太吵怎么办"], "", 0), &["square-dance-decor-noise  广场舞"]);
    has(
        &ended(&["show", "僵尸车停了半年"], "", 0),
        &[
            "（dead-car）",
            "由谁管：道路上的：公安机关交通管理部门",
            "依据：《道路交通安全法》第九十三条第二款",
            "也许合适：人行道违法停车（sidewalk-parking）",
        ],
    );
    has(&ended(&["show", "垃圾"], "", 0), &["（household-waste-dump）\n", "也找到：\n", "litter-spit  随地吐痰"]);
    has(&refused(&["show", "road-occupy-unaproved"]), &["您是不是想写“road-occupy-unapproved”？"]);
    has(&refused(&["show", "gas-valve", "--place", "natonal"]), &["没有“natonal”这个地方", "您是不是想写“national”？"]);
    has(&refused(&["show"]), &["没有写违法行为"]);
}
