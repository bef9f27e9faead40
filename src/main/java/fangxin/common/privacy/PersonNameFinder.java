package fangxin.common.privacy;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finder of names of persons by their context: a field such as 姓名, words such as 我叫, a form of address behind the
 * name (张女士), or the role of a person before it (店员王芳). Without such a context a name does not differ from a word.
 * "李某某" is masked already.
 */
final class PersonNameFinder implements PersonalDataDetector.Finder {
    /** Names of families that rarely begin another word, so that a weak context is enough. */
    private static final String COMMON = "王李张刘陈杨黄赵吴周徐孙于马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭"
            + "陆汪范金石廖贾夏韦付傅白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤洪施牛樊葛邢安齐康乔倪赖庞兰殷庄裴鲁柳岳温季俞章"
            + "祝左常申聂焦柴翟骆关蓝方佟佘詹凌霍辛管岑梅盛童颜柯裘甘尚纪舒项";

    private static final String RARE = "包褚卫窦云奚郎花鲍酆廉滕殷毕邬卞伍元卜平和穆湛米贝明臧计伏成茅宣屈祁娄危席麻强路郁井丰巴弓牧谷车宓蓬全班仰秋仲伊宫宁仇栾暴钭"
            + "厉戎祖符景束幸司韶郜蓟薄印宿怀蒲邰从鄂索咸籍卓蔺屠蒙池阴郁胥能苍双闻莘党贡劳逄姬扶堵冉宰郦雍却璩桑桂濮寿通边扈燕冀郏浦农别晏瞿充慕连茹习宦艾鱼容向古"
            + "易慎戈庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍晁勾敖融冷訾阚那简饶空沙乜养鞠须丰巢蒯相查后荆红游竺权逯盖益桓公于楼候水应宗单解支车丛战初"
            + "曲苗由衣原宫门冷迟苑";
    /** Rare names of families that end few other words, so that a form of address behind them is enough: 于女士. */
    private static final String BEFORE_A_TITLE = "褚窦娄祁屈席卞毕贝迟曲丛荆";

    private static final Set<String> COMPOUND =
            words("欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 轩辕 宇文 长孙 夏侯 端木 " + "独孤 南宫 西门 闻人 完颜 澹台 呼延 钟离 申屠 太史 百里 东郭");
    /** Name of a family that is a preposition more often: 消费者于网上购买. */
    private static final char PREPOSITION = '于';
    /** Characters directly before a name that state it, so that 于 is the name of a family: 店员叫于丽. */
    private static final String NAMING = "叫:([【";
    /** Characters of places and times, which follow 于 as a preposition: 本人于贵店消费. */
    private static final String PLACE_OR_TIME = "上里中内外处店家网月日天年号时前后间期节庆点馆场城线厅院巷街路市区台司昨今明当次此本贵一二三四五六七八九十";
    /** Characters that no given name contains: particles, pronouns and verbs of saying. */
    private static final String NEVER_GIVEN = "的了是在和与跟被把让叫说讲问答称不没也都就很太已们您你我咱他她它这那于给对向从到要去吗呢吧啊又还只服态电手联身住某"
            + "及或等因所以但而且者什怎哪谁很非常会能该将拒收退付买卖投举报告诉反映打骂吼推送做用处着得地个件块元斤份些各每次";
    /** Characters that are in given names such as 和平 and 向东, but in other words more often. */
    private static final String SELDOM_GIVEN = "和向同会能从得";

    /** Words that begin with the name of a family. */
    private static final Set<String> WORDS = words("马上 马路 马虎 高兴 高声 高温 高级 高度 高峰 高价 高高 高大 高中 高三 高考 高铁 "
            + "高档 高烧 高血 安排 安装 安全 安心 安静 安慰 安检 安徽 方面 方便 方式 方法 方案 "
            + "方可 方才 方向 周末 周围 周到 周边 周年 周日 周一 周二 周三 周四 周五 周六 周期 "
            + "周转 任何 任务 任意 任选 任性 任职 何时 何必 何况 何种 何处 张贴 张口 张嘴 张开 "
            + "张罗 陈列 陈旧 陈述 许多 许诺 许可 许久 田地 白天 白白 白色 白酒 白金 白银 白条 "
            + "石头 石油 金额 金色 金卡 金融 金店 金属 黄色 黄金 黄牛 黄瓜 黄酒 江苏 江边 江西 "
            + "江南 江北 雷雨 雷同 钱款 钱包 钱都 孙子 孙女 李子 毛病 毛衣 毛利 毛巾 毛绒 常常 "
            + "常年 常见 常规 常用 常客 常温 武力 武汉 贺卡 严重 严肃 严格 严厉 温度 温馨 温州 "
            + "温暖 温柔 康复 施工 施行 程序 程度 段时 段落 左右 左边 左手 余额 余下 余款 汤里 "
            + "汤圆 龙虾 龙头 龙井 牛肉 牛奶 牛排 鲁菜 兰州 兰花 蓝色 蓝牙 季节 季度 祝福 祝贺 "
            + "祝愿 夏天 夏季 夏令 秦皇 万一 万分 万能 万达 万元 林业 林区 胡乱 胡说 胡椒 郑重 "
            + "郑州 吴江 苏打 苏州 苏宁 沈阳 童装 童车 颜色 盛饭 盛装 管理 管子 管事 管家 关于 "
            + "关系 关门 关闭 关注 关键 关机 关心 杜绝 谢谢 谢绝 罗列 申请 申诉 申报 申领 焦急 "
            + "焦虑 范围 孔雀 章程 纪念 纪律 舒服 舒适 项目 尚未 尚且 甘肃 叶子 乔迁 庄园 洪水 "
            + "董事 付款 付钱 付费 付账 曾经 曾说 顾客 顾及 莫名 莫非 史上 柳州 石家 冯记 唐山 "
            + "唐朝 宋朝 魏县 梅花 梅雨 凌晨 凌乱 常识 钟点 钟头 钟表 高新 高速 高清 高跟 高端 "
            + "温水 温泉 汤汁 汤锅 花钱 戴着 戴上 辛苦 辛辣 熊猫 牛羊 康师 安卓 安抚 常驻 明确 "
            + "明显 全部 全程 全额 包装 包括 单位 单独 单子 成为 成本 路上 路过 相关 文字 国家 "
            + "解决 解释 支付 应该 强制 强行 后来 红色 东西 公司 公开 连续 水果 米饭 广告 都没 "
            + "都有 都是 于是 和我 车上 车辆 车主 那边 别人 平时 元旦 马桶 马甲 马克 石膏 石板 石材 石英 "
            + "白菜 白开 白领 白糖 白板 白鞋 白粥 白跑 白等 白交 黄油 黄豆 黄鱼 黄桃 黄焖 金条 金链 金戒 金饰 金针 "
            + "江米 江鱼 雷达 林蛙 牛仔 牛油 牛蛙 牛筋 牛腩 牛杂 高层 高压 高低 高空 高汤 方形 方块 方桌 田螺 田园 "
            + "叶片 夏装 夏凉 钱数 汤料 汤面 汤水 汤底 毛肚 毛豆 毛线 毛毯 毛呢 龙眼 唐装 温控 温差 何人 何来 "
            + "顾问 顾虑 胡萝 胡子 胡同 陶瓷 陶碗 陶艺 梅干 梅菜 童鞋 童话 章鱼 项链 项圈 蓝莓 蓝光 柴油 葛根 "
            + "安保 管道 管线 管材 颜料 岳母 岳父 姜汤 姜片 姜茶 韩国 韩式 韩餐 陈皮 陈醋 陈年 杨梅 杨桃 王者 王牌 "
            + "罗汉 常来 常去 常买 余钱 余票 章子 谢客 严禁 严查 万家 武器 武术 贺年 康乐 洪亮 施压 程式 范本 史无 "
            + "于昨 于今 于当 于前 于上 于下 于中 于晚 于本 于事 于周 于近 于日 于明 于次 于后 于一 于二 于三 于十 于此 于情 于理 "
            + "于法 于店 于商 于产 于食 于大 于小 于两 于每 于其 于某");
    /** Words that end with the name of a family: 对方经理 names nobody. */
    private static final Set<String> WORD_ENDS = words("对方 店方 校方 院方 厂方 甲方 乙方 官方 双方 多方 地方 商方 卖方 买方 我方 你方 "
            + "警方 由于 关于 对于 付钱 给钱 收钱 退钱 花钱 的钱 了钱 多钱 价钱 也许 或许 允许 "
            + "不许 少许 责任 主任 班任 担任 提高 最高 非常 经常 日常 正常 通常 异常 一张 两张 "
            + "三张 几张 张张 紧张 夸张 园林 吉林 桂林 树林 浙江 龙江 松江 长江 江江 国王 霸王 "
            + "江苏 紫苏 任何 如何 为何 几何 课程 工程 过程 全程 流程 行程 里程 教程 疗程 大陆 "
            + "押金 定金 订金 现金 奖金 租金 资金 黄金 本金 罚金 基金 白金 铂金 五金 明白 空白 "
            + "健康 历史 阶段 手段 时段 路段 照顾 光顾 不顾 回顾 盖章 公章 中华 体温 保温 低温 "
            + "保安 治安 公安 西安 不安 上周 一周 每周 本周 下周 两周 这周 上万 数万 几万 主管 "
            + "尽管 不管 保管 监管 分管 相关 有关 无关 海关 机关 开关 文章 印章 奖章 时尚 年纪 "
            + "世纪 经纪 安康 严严 从严 不严 尊严 水龙 恐龙 蔬菜 食堂 车管 城管 服装 儿童 盛盛 "
            + "花甲 季季 四季 换季 当季 旺季 淡季 每季 一季 庄庄 村庄 衣柜 祝祝 糖尿 左左 化石 "
            + "宝石 钻石 蓝蓝 水牛 蜗牛 黄牛 汤汤 米汤 鸡汤 菜汤 煲汤 清汤 高汤 冷静 草莓 茶叶 "
            + "烟叶 树叶 红叶 业余 其余 多余 剩余 实施 设施 措施 辛辛 艰辛 青岛 至于 在于 "
            + "等于 属于 基于 位于 低于 高于 大于 小于 终于 善于 处于 鉴于 便于 出于 歌曲 乐曲 作曲 "
            + "戏曲 弯曲 宝贝 推迟 延迟 出席 完毕 时常 照常 这张 那张 每张 整张 半张 哪张 该张");

    private static final String TITLE =
            "(?:女士|先生|小姐|太太|夫人|阿姨|大爷|大妈|大娘|大姐|大哥|老师|师傅|师父|经理|总经理|老板娘?|店长(?![期久时])|主任|医生|大夫|护士|叔叔|奶奶|爷爷"
                    + "|同学|教练|主管|科长|队长|警官|律师|同志|姐姐|哥哥|美女|帅哥|领班|会计)";
    private static final Pattern ADDRESSED = Pattern.compile(TITLE);
    private static final String LINK = "(?:姓名|名字|全名|本名|名)?(?:[是为叫]|[ :=,\\-\u2014\\[【(（“\"'「]){0,4}+";
    private static final Pattern FIELD = Pattern.compile(
            "(?:(?:姓|真|全|机主姓|客户姓|顾客姓|学生姓|孩子姓)名|名字|户名|开户名|开户人|户主|机主|联系人|联络人|收货人|收件人|收件|寄件人|取件人|投诉人|申诉人|举报人|反映人"
                    + "|来访人|来电人|当事人|经办人|责任人|负责人|法人代表|法定代表人|法人|持卡人|签收人|签收|预订人|预约人|入住人|订票人|乘车人|购买人|付款人|收款人|下单人|登记人|申请人"
                    + "|委托人|代理人|监护人|\\p{IsHan}{1,3}[人者](?=[ :=]{0,2}[:=])|(?:工牌|胸牌|胸卡|名牌(?=[上写印是:])|名片|工作证)上?(?:写|印)?[着的]?|签字的人?(?=是)|署名|签名|落款|我叫|我名叫|我的名字叫|人叫|叫做|名叫|本人叫|称谓|称呼)"
                    + "(?<link>" + LINK + ")");
    private static final Pattern ROLE = Pattern.compile(
            "(?:我(?:妈|爸|姐|哥|弟|妹|媳妇|舅|姨|姑|叔|婶|岳父|岳母|婆婆|公公|爷爷|奶奶|姥姥|姥爷|外公|外婆)|店员|服务员|营业员|收银员|导购员|导购|经理|店长|老板娘|老板|员工|业务员|销售员|销售|促销员|客服|司机|师傅|配送员|快递员|外卖员|骑手|保安|保洁|保姆|月嫂|前台|大堂|领班|主管|组长|班长|护士长|厨师长?|摄影师|化妆师|造型师|设计师|安装工|维修工|掌柜|教练|老师"
                    + "|班主任|医生|护士|理发师|发型师|技师|美容师|顾问|顾客|消费者|客户|客人|会员|邻居|同事|朋友|家人|妻子|丈夫|老公|老婆|儿子|女儿|孩子|母亲|父亲|妈妈|爸爸|爱人|对象"
                    + "|学生|学员|车主|房主|家长|住户|乘客|旅客|病人|患者|业主|租客|本人|我是|叫)"
                    + "(?<link>(?:姓名|名字)?(?:[是叫为]|[ :(\\[【]){0,3}+)");
    /**
     * A name behind a dash, as letters are signed; behind a single dash that follows a word only at the end of a text,
     * since 北京—沈阳 is a route.
     */
    private static final Pattern SIGNED = Pattern.compile("(?<![\\-\u2014\u2015\u2500])"
            + "(?:-{2,6}+|[\u2014\u2015\u2500]{2,6}+|(?<!\\p{IsHan})[\u2014\u2015\u2500]"
            + "|[\u2014\u2015\u2500](?= ?\\p{IsHan}{2,4}+ {0,3}$)) ?(?<name>\\p{IsHan}{2,4}+)");
    /** What follows a name: sex, or that the person acted itself. */
    private static final Pattern PERSON_FOLLOWS = Pattern.compile("本人|[,、 ] ?[男女](?:性|[,、。 ]|$)");

    private static final Pattern SURNAME_ONLY = Pattern.compile("(?:我|免贵|本人|他|她|老板|店员|经理)姓(?<name>[\\p{IsHan}])(?!名)");
    private static final Pattern FOREIGN = Pattern.compile("[\\p{IsHan}]{1,8}+(?:[·.•‧][\\p{IsHan}]{1,8}+){1,3}+");
    private static final Pattern OF_A_SHOP = Pattern.compile("^[记氏府婆店]");
    /** Characters behind which a person can be the subject: words of time, of going and asking, and conjunctions. */
    private static final String BEFORE_A_SUBJECT = "天日晚早午次去问找候时后来果始是和跟被让了为但可而且";
    /** What a person does; with the name of a family before it, a person is likely named. */
    private static final Pattern ACT =
            Pattern.compile("(?:不|没|说|拒|态度|给|让|骂|推|收|答应|承诺|承认|跟|把|将|一直|骗|卖|打|要|叫|办|接|告诉|负责|同意|敷衍|糊弄|忽悠|威胁"
                    + "|故意|就|还|也|都|才|又|总|居然|竟然|非要|嫌|催|拿|开|修|介绍|推荐|保证|处理|解释|挂|拉黑|吼|吵|动手|道歉)");
    /** Names of restaurants that begin like a form of address. */
    private static final Pattern BRAND = Pattern.compile("^先生(?:牛肉|加州)");

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Matcher field = FIELD.matcher(plain); field.find(); ) {
            boolean isParted = field.group("link").matches(".*[:=是为叫\\[【(（].*");
            add(
                    text,
                    field.end(),
                    nameEnd(plain, field.end(), isParted || field.group().contains("叫"), true),
                    found);
        }
        for (Matcher role = ROLE.matcher(plain); role.find(); ) {
            add(text, role.end(), nameEnd(plain, role.end(), false, false), found);
        }
        for (Matcher title = ADDRESSED.matcher(plain); title.find(); ) {
            int start = nameStart(plain, title.start());
            if (!BRAND.matcher(plain).region(title.start(), plain.length()).find()
                    && (start < 0 || !NotNames.startsOne(plain, start))) {
                add(text, start, title.start(), found);
            }
        }
        for (Matcher signed = SIGNED.matcher(plain); signed.find(); ) {
            if (nameEnd(plain, signed.start("name"), false, false) == signed.end("name")) {
                add(text, signed.start("name"), signed.end("name"), found);
            }
        }
        for (Matcher person = PERSON_FOLLOWS.matcher(plain); person.find(); ) {
            int start = nameStart(plain, person.start());
            boolean isName = start >= 0 && person.start() - start > 1 && !isWord(plain, start);
            add(text, isName ? start : -1, person.start(), found);
        }
        for (Matcher surname = SURNAME_ONLY.matcher(plain); surname.find(); ) {
            if (isSurname(surname.group("name").charAt(0), true)) {
                found.add(text.span(surname.start("name"), surname.end("name"), PersonalDataKind.PERSON_NAME));
            }
        }
    }

    /**
     * Whether a person is likely named without a context that a finder recognises: "昨天张伟不给我退款". Too uncertain to be
     * masked, since 李子 and 陈皮 are no persons.
     */
    static boolean mayName(ComparableText text) {
        String plain = text.plain();
        for (int start = 0; start < plain.length(); start++) {
            int surname = surnameLength(plain, start, false);
            if (surname > 0 && canBeSubject(plain, start) && !isWord(plain, start)) {
                int given = start + surname;
                boolean one = isGiven(plain, given) && isAct(plain, given + 1);
                boolean two = isGiven(plain, given) && isGiven(plain, given + 1) && isAct(plain, given + 2);
                if (one || two) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean canBeSubject(String plain, int start) {
        return start == 0
                || !isHan(plain, start - 1)
                || (BEFORE_A_SUBJECT.indexOf(plain.charAt(start - 1)) >= 0
                        && !WORD_ENDS.contains(plain.substring(start - 1, start + 1)));
    }

    private static boolean isAct(String plain, int place) {
        return place < plain.length()
                && ACT.matcher(plain).region(place, plain.length()).lookingAt();
    }

    private static void add(ComparableText text, int start, int end, Collection<PersonalDataDetector.Span> found) {
        if (start >= 0 && end > start) {
            found.add(text.span(start, end, PersonalDataKind.PERSON_NAME));
        }
    }

    /**
     * The end of the name that begins at a place; -1 where none does.
     *
     * @param isParted whether a colon or a verb parts the name from its field, so that rare family names count
     * @param isField  whether a field is named, whose value can be a foreign name
     */
    private static int nameEnd(String plain, int start, boolean isParted, boolean isField) {
        Matcher foreign = FOREIGN.matcher(plain).region(start, plain.length());
        if (isField && foreign.lookingAt()) {
            return foreign.end();
        }
        int surname = surnameLength(plain, start, isParted);
        if (surname == 0
                || (!isParted && (isWord(plain, start) || isPreposition(plain, start)))
                || isOfAShop(plain, start + surname)) {
            return -1;
        }
        int bound = start;
        while (isHan(plain, bound) && bound - start <= 4 && plain.charAt(bound) != '某') {
            bound++;
        }
        if (isParted && bound - start > surname && bound - start <= surname + 2 && !isHan(plain, bound)) {
            return bound;
        }
        int given = start + surname;
        if (given < plain.length() && plain.charAt(given) == ' ' && isGiven(plain, given + 1)) {
            given++;
        }
        if (isSeldomGiven(plain, given) && isGiven(plain, given + 1) && !isGiven(plain, given + 2)) {
            return given + 2;
        }
        if (!isGiven(plain, given) || startsTitle(plain, given)) {
            return -1;
        }
        return isGiven(plain, given + 1) && !startsTitle(plain, given + 1) ? given + 2 : given + 1;
    }

    /** Whether 于 begins a place or a time, and no name: nothing states a name, and no person acts behind it. */
    private static boolean isPreposition(String plain, int start) {
        if (plain.charAt(start) != PREPOSITION || (start > 0 && NAMING.indexOf(plain.charAt(start - 1)) >= 0)) {
            return false;
        }
        for (int given = start + 1; given <= start + 2; given++) {
            if (!isGiven(plain, given) || PLACE_OR_TIME.indexOf(plain.charAt(given)) >= 0) {
                return true;
            }
            if (!isHan(plain, given + 1) || isAct(plain, given + 1)) {
                return false;
            }
        }
        return true;
    }

    /** The start of the name that ends before a title; -1 where none does. The longest possible name counts. */
    private static int nameStart(String plain, int end) {
        for (int length = 4; length >= 1; length--) {
            int start = end - length;
            if (start < 0) {
                continue;
            }
            int surname = Math.max(
                    surnameLength(plain, start, false), BEFORE_A_TITLE.indexOf(plain.charAt(start)) >= 0 ? 1 : 0);
            boolean fits = surname > 0 && surname <= length && length - surname <= 2 && (length > 1 || surname == 1);
            for (int i = start + surname; fits && i < end; i++) {
                fits = isGiven(plain, i) || isSeldomGiven(plain, i);
            }
            boolean endsAWord = start > 0 && WORD_ENDS.contains(plain.substring(start - 1, start + 1));
            boolean isAWord =
                    length > 1 && isWord(plain, start) && (length == 2 || isSurname(plain.charAt(end - 1), false));
            if (fits && !endsAWord && !isAWord && !NameLexicon.cutsAWord(plain, start, end)) {
                return start;
            }
        }
        return -1;
    }

    static int surnameLength(String plain, int start, boolean withRare) {
        if (start + 2 <= plain.length() && COMPOUND.contains(plain.substring(start, start + 2))) {
            return 2;
        }
        return start < plain.length() && isSurname(plain.charAt(start), withRare) ? 1 : 0;
    }

    private static boolean isSurname(char character, boolean withRare) {
        return COMMON.indexOf(character) >= 0 || (withRare && RARE.indexOf(character) >= 0);
    }

    private static Set<String> words(String text) {
        return Set.of(text.split(" "));
    }

    private static boolean isWord(String plain, int start) {
        return start + 2 <= plain.length() && WORDS.contains(plain.substring(start, start + 2));
    }

    private static boolean isOfAShop(String plain, int given) {
        return OF_A_SHOP.matcher(plain).region(given, plain.length()).find();
    }

    private static boolean startsTitle(String plain, int place) {
        return ADDRESSED.matcher(plain).region(place, plain.length()).lookingAt();
    }

    static boolean isGiven(String plain, int place) {
        return isHan(plain, place) && NEVER_GIVEN.indexOf(plain.charAt(place)) < 0;
    }

    static boolean isSeldomGiven(String plain, int place) {
        return place < plain.length() && SELDOM_GIVEN.indexOf(plain.charAt(place)) >= 0;
    }

    private static boolean isHan(String plain, int place) {
        return place < plain.length() && Character.UnicodeScript.of(plain.charAt(place)) == Character.UnicodeScript.HAN;
    }
}
