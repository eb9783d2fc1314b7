//! The closed vocabulary of papers: what may stand in braces, and the conditions a line may have.

/// An enum whose variants have a word that papers use and a line about it.
macro_rules! vocabulary {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $word:literal, $about:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $(#[doc = $about] $variant),*
        }

        impl $name {
            /// Every one, with its word and what it means.
            pub const ALL: &[(Self, &str, &str)] = &[$((Self::$variant, $word, $about)),*];

            /// The one with this word.
            pub fn spelled(word: &str) -> Option<Self> {
                Self::ALL.iter().find(|(_, w, _)| *w == word).map(|(one, ..)| *one)
            }

            /// What it means, in Chinese.
            pub fn about(self) -> &'static str {
                Self::ALL.iter().find(|(one, ..)| *one == self).map_or("", |(_, _, about)| about)
            }
        }
    };
}

vocabulary! {
    /// What a line puts in braces and gets as one text. What is not known becomes a blank.
    Slot {
        Act = "违法行为", "违法行为的名称";
        Outcome = "结论", "建议结论";
        Ground = "结论依据", "结论所依据的条款";
        Why = "结论理由", "走到哪一步、为什么停在那一步";
        Kind = "不罚名目", "不予处罚属于哪一种";
        KindGist = "不罚要件", "不予处罚的法定条件";
        Norm = "罚则", "处罚依据的条款";
        NormGist = "罚则要点", "罚则讲什么";
        Duty = "违反条款", "违反的条款";
        Organ = "处罚机关", "条文写的处罚机关";
        Statutory = "法定幅度", "法定罚款幅度";
        Advised = "建议幅度", "建议罚款幅度";
        Kinds = "处罚种类", "处罚的种类；有几种合法写法的，都列出";
        Choices = "处罚选择", "处罚的种类，写明应当还是可以";
        Fine = "罚款", "罚款数额";
        Orders = "责令", "责令的内容和依据";
        Weighing = "情节说理", "从轻、减轻、从重怎样认定";
        Tier = "裁量档次", "裁量基准的哪一档，或者采用的方法";
        Milder = "减轻方式", "减轻到哪里、怎样减轻";
        Body = "复议机关", "行政复议机关";
        ReviewDays = "复议期限", "申请行政复议的期限";
        CourtMonths = "起诉期限", "直接起诉的期限";
        CourtAfter = "复议后起诉期限", "不服复议决定起诉的期限";
        PayDays = "缴款期限", "缴纳罚款的期限";
        Surcharge = "加处标准", "到期不缴的加处罚款标准";
        HearingDays = "听证期限", "要求听证的期限";
        Guardian = "监护人责令", "责令监护人做什么";
        Addressed = "称呼", "文书里怎样称呼当事人：你、你单位";
        Lasted = "行为时间", "行为的日期；持续的写起止";
        TransferDays = "移送决定期限", "负责人决定移送不移送的期限";
        TransferHours = "移送时限", "批准以后移送公安机关的时限";
    }
}

vocabulary! {
    /// What a line puts in braces alone and gets as several lines. Of none nothing is written.
    Many {
        Facts = "查明事实", "案件写明的事实";
        Presumed = "推定事实", "公开推定、还要核对的事实";
        Steps = "说理", "法律的每一步：认定了什么、依据哪一条";
        Circumstances = "情节", "成立的从宽、从重情节";
        Basis = "依据", "所依据的条款和要点";
        Open = "待查明", "还要查明的事实";
        Possible = "可能结论", "还可能的结论";
        Warnings = "警示", "办案人要看的警示";
        Notes = "留白", "清单没有定、要自己核对的";
        Reliability = "效力提示", "依据有没有修改、是不是样例、转引、示范";
        Listed = "清单事项", "列入的柔性清单";
        Branches = "分别处理", "个体工商户按个人、按单位两种结果";
        Norms = "各规范", "一个行为触犯的各个规范";
        Acts = "各行为", "几个违法行为各自的结论、依据、种类和拟罚数额";
        Suits = "责令起诉期限", "责令另有起诉期限的，期限和依据";
        Daily = "按日连续", "按日连续处罚的依据和算法";
        Departure = "偏离核对", "拟作的结论、数额和建议不一样的地方";
        WhatIf = "换一个事实", "哪个事实变了，结论会变";
        Checks = "自查", "自查清单";
    }
}

vocabulary! {
    /// A condition that a line, a paper or a self-check may have.
    Named {
        Penalties = "有处罚", "有可以给予的处罚";
        Fined = "有罚款", "可以给予的处罚里有罚款";
        Ranged = "有幅度", "罚款有法定幅度";
        NoAmount = "数额未定", "罚款没有可用的数额或者幅度";
        Warned = "有警告", "可以给予的处罚里有警告";
        Confiscates = "没收所得", "可以给予的处罚里有没收违法所得";
        ConfiscatesItems = "没收财物", "可以给予的处罚里有没收非法财物";
        Ordered = "有责令", "有责令改正等责令";
        Hearing = "要听证", "应当告知听证权利";
        HearingOpen = "听证待定", "清单里没有数额线，或者还不能确定要不要听证";
        LegalReview = "要法制审核", "作出决定前要法制审核";
        Collective = "要集体讨论", "要负责人集体讨论";
        ReviewFirst = "先复议", "对当场作出的处罚决定，先复议再起诉";
        ReviewKnown = "复议已知", "当时有效的行政复议法在清单里";
        Found = "有情节", "有从宽或者从重的情节";
        Severe = "有从重", "有从重情节";
        Benchmark = "有基准", "有裁量基准定档";
        Model = "有示范", "幅度来自示范方法或者样例";
        Mitigable = "有减轻", "建议幅度里有减轻";
        Choice = "择一", "从轻、减轻由机关选择";
        Presumed = "有推定", "有推定的事实";
        Open = "有待查明", "还有影响幅度、种类或者程序的事实没有查明";
        Person = "自然人", "当事人是自然人";
        Corrected = "已改正", "已经改正（发现前、当场或者责令期限内）";
        ByCorrection = "看改正", "罚款以逾期不改正或者拒不改正为前提";
        Proposed = "拟罚已定", "案件写了拟罚数额";
        NoCapacity = "无责任能力", "不满十四周岁，或者不能辨认、控制自己的行为";
        NoFault = "无过错", "当事人的证据足以证明没有主观过错";
        Minor = "轻微", "轻微不罚";
        First = "首违", "首违不罚";
        Spared = "条文不罚", "条文自己写明不予处罚";
        Guarded = "有监护人", "要责令监护人";
        Listed = "列入清单", "有柔性清单覆盖";
        Crime = "涉罪", "案件写明涉嫌犯罪";
        SeveralNorms = "多个规范", "一个行为触犯几个规范";
        Branched = "两种处理", "个体工商户按个人、按单位的结果要分别看";
        Lasted = "行为持续", "行为不是一天完成";
        OnSite = "可当场收缴", "罚款可以当场收缴";
        Depends = "程序待定", "能不能当场处罚还要看拟罚数额和未查明的事实";
        SeveralKinds = "几种写法", "处罚种类有几种合法的写法，要选定";
        Others = "有别的处罚", "有罚款、警告、通报批评以外的处罚";
        Departs = "有偏离", "拟作的结论、数额和建议不一样，法律又允许";
        OwnSuit = "另有起诉期限", "法律给责令单独写了起诉期限";
        SeveralActs = "几个行为", "一个案件里有几个违法行为";
        Seized = "有查封扣押", "案件写明有查封、扣押的财物";
        Review = "要送审", "结论是送法制审核";
        WrongRoute = "程序不符", "案件写的是当场作出，但不符合当场处罚的条件";
    }
}
