package fangxin.common.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Generator of consumers' texts for measuring the detector on forms for which it was not written: two sets of notations
 * and sentences, which share none with each other or with {@link PersonalDataTexts}. Each set was written before the
 * detector was run on it.
 */
final class PersonalDataForms {
    /** Set of notations and sentences. */
    enum Forms {
        /** The detector was corrected by rules after its first run on this set. */
        FOURTH,
        /** First run after the corrections for the fourth set, then corrected by rules as well. */
        FIFTH,
        /** Written and first run after the corrections for the fifth set, then corrected by rules as well. */
        SIXTH,
        /** Written and first run after the corrections for the sixth set. */
        SEVENTH
    }

    /** Notations of one kind of data and the sentences that contain them. */
    private record Form(List<Supplier<String>> notations, List<String> sentences) {}

    private static final String CHINESE = "零一二三四五六七八九";
    private static final String SPOKEN = "零幺两三四五六七八九";
    private static final String RADIO = "洞幺两三四五六拐八勾";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String CIRCLED = "⓪①②③④⑤⑥⑦⑧⑨";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "林", "何", "高", "梁", "郑",
            "罗", "宋", "谢", "唐", "韩", "曹", "许", "邓", "萧", "冯", "曾", "程", "蔡", "彭", "潘", "袁", "于", "董", "余", "苏", "叶",
            "吕", "魏", "蒋", "田", "杜", "丁", "沈", "姜", "范", "江", "傅", "钟", "卢", "汪", "戴", "崔", "任", "陆", "廖", "姚", "方",
            "金", "邱", "夏", "谭", "韦", "贾", "邹", "石", "熊", "孟", "秦", "阎", "薛", "侯", "雷", "白", "龙", "段", "郝", "孔", "邵",
            "史", "毛", "常", "万", "顾", "赖", "武", "康", "贺", "严", "尹", "钱", "施", "牛", "洪", "龚", "欧阳", "诸葛", "上官");
    private static final List<String> GIVEN = List.of(
            "平", "刚", "英", "梅", "丽", "燕", "兵", "浩", "鑫", "琴", "云", "莉", "蓉", "彬", "慧", "颖", "毅", "晨", "健", "宏伟", "淑珍",
            "玉兰", "建华", "桂英", "秀兰", "文静", "晓燕", "海波", "志伟", "红梅", "国强", "金玲", "亚男", "俊杰", "思雨", "梓涵", "宇航", "欣妍", "明哲",
            "佳宁", "一鸣", "子墨", "雪松", "永刚", "艳秋", "春燕", "长山", "喜庆", "福顺", "凤英", "树林", "光辉", "大勇", "小军", "卫东", "少华", "铁柱",
            "丽娜", "雅琴", "沐阳");

    private static final List<String> STORIES = List.of(
            "前几天在你们这里配的眼镜度数不对，价格680",
            "买了3盒月饼，有1盒是去年的",
            "排队40分钟，轮到我说打烊了",
            "标价牌写9.9，扫码变成12.9",
            "做的美甲第2天就掉了3个",
            "充值1000送200，送的部分不让用",
            "订的宴席18桌，上菜少了两道",
            "电动车电池说保1年，8个月就不行",
            "两件衬衫都缩水，尺码175变成165",
            "洗车办的20次卡只洗了6次",
            "买一送一的活动到了收银台又说没有",
            "锅包肉是凉的，服务员也没有人理");
    private static final List<String> LATER_STORIES = List.of(
            "驾校报名交了3200，半年没排上课",
            "宠物店买的猫第5天就生病",
            "干洗的羊绒大衣缩了两个码",
            "手机贴膜88元，回家一看全是气泡",
            "家政阿姨约的9点，11点半才来",
            "眼霜过敏了，柜台说要小票才退",
            "自助餐写68一位，结账收78",
            "快递柜里的生鲜放坏了3斤",
            "孩子推车轮子掉了，才用了20多天",
            "4S店换机油多收了1升的钱",
            "KTV最低消费没有提前告知",
            "健身私教课36节，教练换了4个");
    private static final List<String> ENDS = List.of("。", "，麻烦给处理一下。", "，谢谢", "！", "，希望早点回复。", "，请别不管", "~", "，等消息。");

    private final Random random;
    private final Forms set;
    private final List<Form> forms;

    PersonalDataForms(long seed, Forms forms) {
        random = new Random(seed);
        this.set = forms;
        this.forms = switch (forms) {
            case FOURTH -> fourth();
            case FIFTH -> fifth();
            case SIXTH -> sixth();
            case SEVENTH -> seventh();
        };
    }

    /** A text with one or two pieces of personal data. */
    PersonalDataTexts.Sample withData() {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "" : story() + any(List.of("，", "。", " ")));
        List<String> data = new ArrayList<>();
        for (int left = random.nextInt(4) == 0 ? 2 : 1; left > 0; left--) {
            Form form = any(forms);
            String datum = any(form.notations()).get();
            data.add(datum);
            text.append(any(form.sentences()).formatted(datum)).append(left > 1 ? "，" : "");
        }
        return new PersonalDataTexts.Sample(text + any(ENDS), data);
    }

    /** A text that names a person without a word such as a title: it waits for an officer. */
    String withBareName() {
        return any(List.of("昨天", "周六那天", "上午", "", "第二次去", "结果", "我去问，", "换货的时候", "一开始"))
                + name()
                + any(List.of(
                        "不给退款", "说没有货", "态度很差", "让我等三天", "拒绝开发票", "收了钱不认账", "答应换新的", "跟我吵了起来", "把我推到一边", "给我打的单子",
                        "一直不理人", "骗我说是新货"))
                + any(ENDS);
    }

    /** A text without personal data, as most opinions are. */
    String ordinary() {
        return (random.nextBoolean() ? story() + "，" : "") + ordinaryWords() + any(ENDS);
    }

    private String story() {
        return any(set == Forms.SIXTH || set == Forms.SEVENTH ? LATER_STORIES : STORIES);
    }

    private String ordinaryWords() {
        return switch (set) {
            case FOURTH, FIFTH -> harmless();
            case SIXTH -> harmlessLater();
            case SEVENTH -> harmlessLast();
        };
    }

    private List<Form> fourth() {
        return List.of(
                new Form(
                        List.of(
                                () -> parted(mobile(), " ", 3, 8),
                                () -> parted(mobile(), "-", 5, 6),
                                () -> parted(mobile(), " ", 7, 4),
                                () -> uneven(mobile(), any(List.of(" ", "-", "·", "_", "~"))),
                                () -> wide(parted(mobile(), "-", 3, 4, 4)),
                                () -> written(parted(mobile(), " ", 3, 4, 4), CHINESE),
                                () -> written(mobile(), SPOKEN)),
                        List.of(
                                "有空给我来个电话%s",
                                "我手机%s", "想好怎么赔了联系%s", "本人的联系方式是%s", "%s 这是我的号", "老板存一下我的号%s", "麻烦拨%s找我姐")),
                new Form(
                        List.of(
                                () -> mixed(mobile()),
                                () -> written(mobile(), FORMAL),
                                () -> written(mobile(), CIRCLED),
                                () -> keycaps(mobile()),
                                () -> "+86-" + parted(mobile(), "-", 3, 4, 4),
                                () -> parted(mobile(), "—", 3, 4, 4),
                                () -> mobile().replaceFirst("(...)(....)", "$1($2)")),
                        List.of("电话：%s", "打%s", "手机号码：%s", "联系%s都行", "号码是%s", "请回拨%s")),
                new Form(
                        List.of(
                                () -> "0431-" + parted(landline(), " ", 4, 4),
                                () -> "(0431)" + parted(landline(), "-", 4, 4),
                                () -> written("0431" + landline(), CHINESE),
                                () -> "0432 6" + digits(7)),
                        List.of("我家座机%s", "家里的固定电话是%s", "白天我在家，%s", "打我父母家%s")),
                new Form(
                        List.of(
                                () -> parted(identity(), " ", 6, 8, 4),
                                () -> parted(identity(), "-", 6, 8, 4),
                                () -> written(identity(), SPOKEN),
                                () -> wide(identity()),
                                () -> parted(identity(), " ", 4, 4, 4, 4, 2),
                                () -> mixed(identity())),
                        List.of("我身份证%s", "身份证号：%s", "登记用的是%s", "%s，可以查", "证件号码 %s")),
                new Form(
                        List.of(
                                () -> parted(card(), " ", 4, 4, 4, 4, 3),
                                () -> parted(card(), "-", 4, 4, 4, 4, 3),
                                () -> written(card(), CHINESE),
                                () -> wide(card()),
                                () -> parted(card(), " ", 6, 13)),
                        List.of("退到我卡上%s", "银行卡：%s", "我的工行卡号%s", "打款账号 %s", "卡%s")),
                new Form(
                        List.of(
                                () -> letters(5) + digits(3) + "@"
                                        + any(List.of("sohu.com", "icloud.com", "jlu.edu.cn")),
                                () -> digits(9) + " @ qq . com",
                                () -> wide(letters(6) + "@163.com"),
                                () -> letters(4) + "." + letters(4) + "【at】qq.com",
                                () -> letters(7) + " at 126 dot com"),
                        List.of("邮箱：%s", "发到%s就行", "我的信箱是%s", "合同发%s", "%s 收邮件")),
                new Form(
                        List.of(
                                () -> letters(4) + digits(4),
                                () -> letters(3) + "_" + letters(4),
                                () -> letters(9),
                                () -> letters(2) + "-" + digits(6)),
                        List.of("微信%s", "我V：%s", "加个微信吧%s", "vx号%s", "绿泡泡%s", "微·信：%s", "加微❤%s")),
                new Form(
                        List.of(
                                () -> number(9),
                                () -> parted(number(9), " ", 3, 3, 3),
                                () -> written(number(8), SPOKEN)),
                        List.of("QQ是%s", "扣扣号：%s", "我q：%s", "加Q%s", "企鹅%s")),
                new Form(
                        List.of(
                                () -> plate() + "·" + serial(),
                                () -> plate() + " " + spaced(digits(5)),
                                () -> wide(plate() + serial()),
                                () -> plate() + "D" + digits(5),
                                () -> plate() + "-" + serial()),
                        List.of("我车牌%s", "停的是%s", "%s被刮了", "开%s来的", "车号是%s")),
                new Form(
                        List.of(
                                () -> compound() + n(30) + "栋" + n(4) + "单元" + n(20) + "楼" + room(),
                                () -> compound() + n(30) + "号楼" + n(4) + "门" + room(),
                                () -> compound() + n(30) + "—" + n(4) + "—" + room(),
                                () -> compound() + "A座" + room(),
                                () -> compound() + "六号楼三单元四零二",
                                () -> street() + n(200) + "号院" + n(9) + "号楼" + room()),
                        List.of("我家在%s", "我住%s", "家庭地址%s", "给我送到%s", "东西寄%s", "上门地址：%s")),
                new Form(
                        List.of(this::name, this::name, this::name, () -> spacedName()),
                        List.of(
                                "本人姓名%s",
                                "投诉人%s",
                                "我叫%s，今年四十岁",
                                "收银员%s态度恶劣",
                                "我老公%s可以作证",
                                "当班店长%s不处理",
                                "办卡人：%s",
                                "我妈%s买的",
                                "联系人 %s",
                                "身份证上的名字是%s")),
                new Form(
                        List.of(this::name, () -> any(SURNAMES)),
                        List.of("%s女士接待的", "跟%s经理说过", "%s先生签的字", "找的%s店长", "%s阿姨介绍来的", "是%s师傅修的")));
    }

    private List<Form> fifth() {
        return List.of(
                new Form(
                        List.of(
                                () -> parted(mobile(), "-", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
                                () -> parted(mobile(), " ", 2, 2, 2, 2, 2, 1),
                                () -> parted(mobile(), " ", 3, 4, 2, 2),
                                () -> parted(mobile(), "--", 3, 4, 4),
                                () -> parted(mobile(), " . ", 3, 4, 4),
                                () -> parted(mobile(), any(List.of("'", "^", "&", "→", "…")), 3, 4, 4),
                                () -> parted(mobile(), "\n", 3, 4, 4),
                                () -> twoSeparators(mobile())),
                        List.of("回电%s", "电话留一下：%s", "我%s", "处理好了call我%s", "手机%s，晚上打", "本机号%s", "找%s（我爱人）")),
                new Form(
                        List.of(
                                () -> written(mobile(), RADIO),
                                () -> written(parted(mobile(), "，", 3, 4, 4), CHINESE),
                                () -> alternately(mobile()),
                                () -> wide(parted(mobile(), " ", 3, 4, 4)),
                                () -> mobile().replace('0', 'O').replaceAll("(?<=.)1", "l"),
                                () -> String.join("\u200b", mobile().split("")),
                                () -> "(86)" + mobile(),
                                () -> "0" + mobile(),
                                () -> written(mobile(), "〇一二三四五六七八九")),
                        List.of("我的号是%s", "手机：%s", "可以给%s发信息", "有问题打%s", "留言电话%s", "%s随时接")),
                new Form(
                        List.of(
                                () -> "0431/" + landline(),
                                () -> "0431—" + landline(),
                                () -> wide("0431-" + landline()),
                                () -> "+86 431 " + landline(),
                                () -> "010-6" + digits(7)),
                        List.of("固话%s", "家电%s", "老人家里电话%s", "家里号码：%s")),
                new Form(
                        List.of(
                                () -> parted(identity(), ".", 6, 4, 4, 4),
                                () -> written(identity(), FORMAL),
                                () -> spaced(identity()),
                                () -> parted(identity(), " ", 3, 3, 4, 4, 4),
                                () -> parted(identity(), "\n", 6, 8, 4),
                                () -> wide(parted(identity(), "-", 6, 8, 4))),
                        List.of("我的身份证号码为%s", "ID：%s", "实名是%s", "买票用的%s", "身份证号，%s")),
                new Form(
                        List.of(
                                () -> spaced(card()),
                                () -> parted(card(), ".", 4, 4, 4, 4, 3),
                                () -> written(parted(card(), " ", 4, 4, 4, 4, 3), CHINESE),
                                () -> parted(card(), " ", 4, 4, 4, 7),
                                () -> mixed(card())),
                        List.of("退我建设银行%s", "我的储蓄卡%s", "转账到%s", "账号：%s", "农商行卡号是%s")),
                new Form(
                        List.of(
                                () -> letters(5) + "#" + "qq.com",
                                () -> digits(8) + "@qq点com",
                                () -> letters(6) + "@ " + letters(5) + ".com.cn",
                                () -> letters(3) + "+" + letters(3) + "@gmail.com",
                                () -> letters(6) + "(a)163.com",
                                () -> wide(digits(9) + "@qq.com")),
                        List.of("邮件地址%s", "e-mail %s", "发票开好发%s", "我的邮箱%s，", "抄送%s")),
                new Form(
                        List.of(
                                () -> letters(6) + digits(2),
                                () -> letters(4).toUpperCase(java.util.Locale.ROOT) + digits(5),
                                () -> wide(letters(5) + digits(3)),
                                () -> number(10),
                                () -> letters(3) + " " + digits(5)),
                        List.of("微信号：%s", "微信id %s", "加v：%s", "WX %s", "微信联系我%s", "w x：%s", "我微信是 %s", "➕V %s")),
                new Form(
                        List.of(() -> wide(number(9)), () -> parted(number(10), "-", 3, 3, 4), () -> mixed(number(9))),
                        List.of("qq %s", "Q：%s", "扣扣 %s", "QQ号码是%s", "球球%s")),
                new Form(
                        List.of(
                                () -> plate() + "." + serial(),
                                () -> plate().charAt(0) + " " + plate().charAt(1) + " " + serial(),
                                () -> plate() + "F" + digits(5),
                                () -> (plate() + serial()).toLowerCase(java.util.Locale.ROOT),
                                () -> plate() + written(digits(5), CHINESE),
                                () -> plate() + digits(1) + "Q" + digits(1) + "F" + digits(1)),
                        List.of("车牌是%s", "我的车%s", "划的是%s", "%s停车", "牌号：%s")),
                new Form(
                        List.of(
                                () -> compound() + n(30) + "幢" + n(4) + "单元" + room() + "室",
                                () -> compound() + n(30) + "/" + n(4) + "/" + room(),
                                () -> compound() + n(9) + "＃楼" + n(4) + "单元" + room(),
                                () -> compound() + "东门" + n(9) + "栋" + room(),
                                () -> street() + n(90) + "号" + n(9) + "栋" + n(4) + "单元" + n(6) + "楼中门",
                                () -> n(30) + "栋" + n(3) + "单元" + room(),
                                () -> "合心镇" + any(List.of("新农村", "永丰村", "大房村")) + n(9) + "组" + n(60) + "号"),
                        List.of("本人家住%s", "货放在%s了", "住址%s", "收货地址是%s", "我在%s住", "装到%s的")),
                new Form(
                        List.of(this::name),
                        List.of(
                                "%s，女，35岁",
                                "——%s",
                                "投诉者：%s",
                                "服务员叫%s",
                                "消费者%s留",
                                "店员（%s）不理人",
                                "业务经理%s承诺的",
                                "收件人是%s",
                                "我儿子%s在你家学",
                                "姓名:%s",
                                "我是%s，在你家办过卡",
                                "导购员%s说的",
                                "签字的是%s本人",
                                "工牌上写着%s")),
                new Form(
                        List.of(this::name, () -> any(SURNAMES)),
                        List.of("%s小姐给办的", "%s主任答复我", "和%s老师约的", "问了%s大哥", "%s护士在场", "%s哥答应的".replace("哥", "老板"))));
    }

    private List<Form> sixth() {
        return List.of(
                new Form(
                        List.of(
                                () -> parted(mobile(), " ", 4, 7),
                                () -> parted(mobile(), "-", 3, 3, 5),
                                () -> parted(mobile(), "/", 3, 4, 4),
                                () -> parted(mobile(), "，", 3, 4, 4),
                                () -> parted(mobile(), "+", 3, 4, 4),
                                () -> parted(mobile(), " - ", 3, 4, 4),
                                () -> parted(mobile(), "　", 3, 4, 4),
                                () -> mobile().replaceFirst("(...)(....)(....)", "【$1】$2 $3"),
                                () -> parted(mobile(), "·", 5, 3, 3),
                                () -> parted(mobile(), "@", 3, 4, 4)),
                        List.of("老板你打我%s咱们谈", "我闺女电话%s", "%s，下午三点以后再打", "号：%s", "联系方式 %s", "留电话%s备用", "电联%s")),
                new Form(
                        List.of(
                                () -> written(parted(mobile(), "-", 3, 4, 4), SPOKEN),
                                () -> written(parted(mobile(), "、", 3, 4, 4), CHINESE),
                                () -> wide(mobile()).replace("３", "三"),
                                () -> mobile().substring(0, 7) + written(mobile().substring(7), CHINESE),
                                () -> "+86" + mobile(),
                                () -> "86 " + parted(mobile(), " ", 3, 4, 4),
                                () -> written(parted(mobile(), " ", 3, 8), FORMAL),
                                () -> written(spaced(mobile()), CHINESE)),
                        List.of("手机号：%s", "我电话 %s", "发信息到%s", "%s加我", "家属电话：%s", "给%s打电话就行")),
                new Form(
                        List.of(
                                () -> "0431 " + landline(),
                                () -> "(0431) " + landline(),
                                () -> "0431·" + landline(),
                                () -> written("0432" + landline(), CHINESE),
                                () -> "024-2" + digits(7)),
                        List.of("住宅电话%s", "座机号是%s", "打我家%s", "我妈家电话%s")),
                new Form(
                        List.of(
                                () -> parted(identity(), "_", 6, 8, 4),
                                () -> parted(identity(), " ", 6, 4, 4, 4),
                                () -> parted(identity(), "—", 6, 8, 4),
                                () -> identity().toLowerCase(java.util.Locale.ROOT),
                                () -> written(parted(identity(), " ", 6, 8, 4), CHINESE)),
                        List.of("身份证是%s", "我的ID号%s", "证件号：%s", "身份证号我发你%s", "%s（身份证）")),
                new Form(
                        List.of(
                                () -> parted(card(), "　", 4, 4, 4, 4, 3),
                                () -> parted(card(), "—", 4, 4, 4, 4, 3),
                                () -> parted(card(), " ", 3, 4, 4, 4, 4),
                                () -> written(card(), SPOKEN),
                                () -> parted(card(), ",", 4, 4, 4, 4, 3)),
                        List.of("把钱退回%s这张卡", "卡号 %s", "我工资卡是%s", "收款账户：%s", "中国银行%s", "邮政卡%s")),
                new Form(
                        List.of(
                                () -> letters(5) + digits(2) + "@"
                                        + any(List.of("live.com", "tom.com", "jlu.edu.cn", "188.com")),
                                () -> letters(6) + "＠１６３．ｃｏｍ",
                                () -> letters(4) + "_" + digits(3) + "@qq.com",
                                () -> letters(6) + "(at)sina.com",
                                () -> letters(5) + " @163.com",
                                () -> letters(6) + "@qq。com"),
                        List.of("可以给我发邮件：%s", "信箱 %s", "电子发票请发%s", "我的电子邮件是%s", "回复到%s即可")),
                new Form(
                        List.of(
                                () -> letters(3) + digits(6),
                                () -> letters(6) + "_" + digits(2),
                                () -> "wxid_" + letters(8),
                                () -> letters(5) + "-" + letters(3),
                                () -> letters(4) + digits(3).replace('0', '1')),
                        List.of("微信：%s", "v信号%s", "WX号：%s", "微信加%s", "我的微信%s", "加我vx：%s", "薇信：%s", "微信（%s）")),
                new Form(
                        List.of(
                                () -> number(6),
                                () -> number(9),
                                () -> spaced(number(8)),
                                () -> written(number(9), CHINESE)),
                        List.of("QQ：%s", "我QQ %s", "qq号码是%s", "扣扣%s", "加我QQ：%s")),
                new Form(
                        List.of(
                                () -> plate() + " " + serial(),
                                () -> plate() + "_" + serial(),
                                () -> wide(plate()) + serial(),
                                () -> plate() + "•" + "D" + digits(5),
                                () -> plate() + "·" + digits(3) + " " + digits(2)),
                        List.of("车牌照%s", "%s的车主", "我车（%s）", "车是%s的", "挪车请找%s")),
                new Form(
                        List.of(
                                () -> compound() + n(30) + "栋" + room() + "室",
                                () -> compound() + n(30) + "号楼" + n(4) + "单元" + n(20) + "层" + room() + "号",
                                () -> compound() + n(20) + "-" + n(4) + "-" + room() + "室",
                                () -> compound() + "B区" + n(20) + "栋" + n(4) + "单元" + room(),
                                () -> compound() + n(20) + "座" + room(),
                                () -> "绿园区" + street() + n(900) + "号" + compound() + n(9) + "栋" + n(4) + "门" + room(),
                                () -> street() + "与" + street() + "交汇" + compound() + n(9) + "栋" + n(3) + "单元"
                                        + room()),
                        List.of("家住%s", "收货地址写的%s", "我家地址是%s", "送货到%s", "人住%s", "安装地址：%s")),
                new Form(
                        List.of(this::name),
                        List.of(
                                "申诉人：%s",
                                "客户%s",
                                "机主：%s",
                                "我叫%s",
                                "本人%s，住附近",
                                "接待我的店员叫%s",
                                "厨师长%s骂人",
                                "我对象%s去退的",
                                "会员姓名：%s",
                                "名字是%s",
                                "值班经理：%s",
                                "收货人 %s",
                                "服务员（%s）")),
                new Form(
                        List.of(this::name, () -> any(SURNAMES)),
                        List.of("%s店长说可以", "%s老师的课", "给%s女士打的电话", "%s经理拒绝", "找%s医生看的", "和%s先生约好了")));
    }

    private List<Form> seventh() {
        return List.of(
                new Form(
                        List.of(
                                () -> parted(mobile(), " ", 3, 2, 2, 2, 2),
                                () -> parted(mobile(), "-", 2, 9),
                                () -> parted(mobile(), ".", 3, 8),
                                () -> parted(mobile(), "；", 3, 4, 4),
                                () -> parted(mobile(), " ", 1, 2, 4, 4),
                                () -> mobile().replaceFirst("(...)(....)", "$1-$2 "),
                                () -> mobile().replaceFirst("(.......)", "$1（") + "）",
                                () -> parted(mobile(), "#", 3, 4, 4),
                                () -> parted(mobile(), "\t", 3, 4, 4),
                                () -> parted(mobile(), "_", 4, 4, 3)),
                        List.of("我电话：%s，别打错", "打给我媳妇%s", "回我%s", "本人电话号%s", "找我%s", "手机联系%s", "记一下%s")),
                new Form(
                        List.of(
                                () -> mobile().replace('1', '１').replace('5', '５'),
                                () -> written(mobile().substring(0, 3), SPOKEN) + mobile().substring(3),
                                () -> written(parted(mobile(), ".", 3, 4, 4), CHINESE),
                                () -> written(parted(mobile(), "—", 3, 4, 4), SPOKEN),
                                () -> "0086-" + mobile(),
                                () -> "+86 " + parted(mobile(), "-", 3, 4, 4),
                                () -> written(parted(mobile(), " ", 3, 4, 4), CIRCLED),
                                () -> written(parted(mobile(), "/", 3, 4, 4), CHINESE)),
                        List.of("电话号码：%s", "我手机号是 %s", "请联系%s", "有消息打%s", "号码%s（我本人）", "%s 打不通就发短信")),
                new Form(
                        List.of(
                                () -> "0431_" + landline(),
                                () -> "0431-" + parted(landline(), "-", 4, 4),
                                () -> wide("0431" + landline()),
                                () -> "0433 2" + digits(6)),
                        List.of("家里固话：%s", "我家电话%s", "晚上打家里%s", "宅电%s")),
                new Form(
                        List.of(
                                () -> parted(identity(), "/", 6, 8, 4),
                                () -> parted(identity(), "　", 6, 8, 4),
                                () -> parted(identity(), "-", 3, 3, 4, 4, 4),
                                () -> written(parted(identity(), "-", 6, 8, 4), SPOKEN),
                                () -> identity().substring(0, 14) + " "
                                        + identity().substring(14)),
                        List.of("我的身份证：%s", "身份证号为%s", "证件号%s", "身份号%s", "实名认证用%s")),
                new Form(
                        List.of(
                                () -> parted(card(), "/", 4, 4, 4, 4, 3),
                                () -> parted(card(), "_", 4, 4, 4, 4, 3),
                                () -> parted(card(), " ", 8, 8, 3),
                                () -> written(parted(card(), "-", 4, 4, 4, 4, 3), CHINESE),
                                () -> card().replace('2', '２')),
                        List.of("退到银行卡%s", "我农行卡号：%s", "打到%s", "交通银行卡%s", "账户%s", "退款卡%s")),
                new Form(
                        List.of(
                                () -> letters(5) + digits(3) + "＠gmail.com",
                                () -> letters(6) + "@163点com",
                                () -> digits(10).replace('0', '7') + "@QQ.COM",
                                () -> letters(4) + "-" + letters(3) + "@sohu.com",
                                () -> letters(6) + "[at]126.com",
                                () -> letters(6) + "*qq.com"),
                        List.of("email：%s", "邮箱地址 %s", "发我%s", "照片已发%s", "邮件：%s")),
                new Form(
                        List.of(
                                () -> letters(5) + digits(5),
                                () -> letters(2) + "_" + letters(5),
                                () -> letters(1).toUpperCase(java.util.Locale.ROOT) + letters(6),
                                () -> number(9),
                                () -> wide(letters(4) + digits(4))),
                        List.of("微信号码：%s", "我微信：%s", "加微信：%s", "VX %s", "微信叫%s", "V信 %s", "wechat号%s", "微信ID是%s")),
                new Form(
                        List.of(() -> number(8), () -> parted(number(9), " ", 4, 5), () -> written(number(9), FORMAL)),
                        List.of("QQ:%s", "我的扣扣%s", "QQ联系%s", "qq为%s", "企鹅号%s")),
                new Form(
                        List.of(
                                () -> plate() + "/" + serial(),
                                () -> plate() + " · " + serial(),
                                () -> plate() + parted(digits(5), " ", 2, 3),
                                () -> plate() + "F" + digits(5),
                                () -> wide(plate() + "-" + serial())),
                        List.of("我开的%s", "车牌（%s）", "停了一辆%s", "车号：%s", "%s是我的车")),
                new Form(
                        List.of(
                                () -> compound() + n(30) + "号楼" + room() + "室",
                                () -> compound() + "二期" + n(30) + "栋" + n(4) + "单元" + n(18) + "楼东户",
                                () -> compound() + n(30) + "栋 " + n(4) + "单元 " + room(),
                                () -> compound() + n(30) + "#" + n(4) + "-" + room(),
                                () -> street() + n(300) + "号" + n(9) + "单元" + room() + "室",
                                () -> n(30) + "号楼" + n(4) + "单元" + n(18) + "楼" + n(4) + "号",
                                () -> compound() + wide(n(30) + "-" + n(4) + "-" + room())),
                        List.of("我家：%s", "住址是%s", "快递送到%s", "我现住%s", "家在%s", "寄到%s", "配送到%s")),
                new Form(
                        List.of(this::name),
                        List.of(
                                "报案人：%s",
                                "学员%s",
                                "患者%s",
                                "本人是%s",
                                "车主：%s",
                                "我爱人%s",
                                "当事店员%s",
                                "下单人：%s",
                                "经理%s签字同意",
                                "孩子叫%s",
                                "顾客姓名：%s",
                                "业务员叫%s",
                                "%s本人来过")),
                new Form(
                        List.of(this::name, () -> any(SURNAMES)),
                        List.of("%s先生，您好", "让%s经理回电", "%s阿姨的卡", "是%s教练带的", "联系%s女士", "%s同学丢了书包")));
    }

    private String harmlessLast() {
        return any(List.<Supplier<String>>of(
                        () -> "洗手间没有纸",
                        () -> "地砖太滑，摔了一跤",
                        () -> "导航到店找不到入口",
                        () -> "价格比网上贵" + n(90) + "块",
                        () -> "团购码" + digits(12) + "验不了",
                        () -> "小票单号 " + digits(6) + "-" + digits(6),
                        () -> "运单" + digits(15) + "三天没动",
                        () -> n(12) + "." + n(28) + "去的，" + n(12) + "." + n(28) + "又去了一次",
                        () -> "满" + n(900) + "减" + n(90) + "，结账没减",
                        () -> "前台电话0431-8" + digits(7) + "占线",
                        () -> "热线95" + digits(3) + "转了三次",
                        () -> "微信公众号里的价目表没更新",
                        () -> "店址在" + street() + n(900) + "号，不好停车",
                        () -> "B1层" + n(90) + "号柜台",
                        () -> "队伍从门口排到马路上",
                        () -> "电压" + (200 + n(40)) + "伏，功率" + n(2000) + "瓦",
                        () -> "原来" + n(9) + "折，现在" + n(9) + "." + n(9) + "折",
                        () -> "这位师傅手艺好",
                        () -> "老师讲课清楚，时间短了点",
                        () -> "经理当场道歉，处理及时",
                        () -> "张某某承诺的赠品没有给",
                        () -> "编号" + digits(10) + "的储物柜坏了",
                        () -> "执照上写的法定范围没有这一项",
                        () -> "消协让我先找店家",
                        () -> "保质期" + n(24) + "个月，到手只剩" + n(3) + "个月",
                        () -> "高跟鞋跟断了",
                        () -> "任意三件八折没兑现",
                        () -> "江鱼不新鲜，汤也凉",
                        () -> "关门太早，白跑一趟",
                        () -> "常温奶胀包",
                        () -> "快递员放门口就走了",
                        () -> "年卡号码记不住，能不能刷脸",
                        () -> "CPU是i5-" + (10000 + n(3000)) + "，不是宣传的i7",
                        () -> "WiFi密码" + digits(8) + "连不上",
                        () -> "包间号" + n(888) + "太吵",
                        () -> "体重从" + n(80) + "减到" + n(70) + "，教练挺好",
                        () -> "周五晚上人多，上菜慢",
                        () -> "施工噪音大，没人管",
                        () -> "冷冻柜温度不够，" + n(9) + "度",
                        () -> "毛衣起球，才洗了两次"))
                .get();
    }

    private String harmlessLater() {
        return any(List.<Supplier<String>>of(
                        () -> "环境可以，停车费" + n(9) + "元有点贵",
                        () -> "希望把台阶修一修，老人走着不方便",
                        () -> "前台小姑娘很热情",
                        () -> "菜量足，味道偏咸",
                        () -> "订单尾号" + digits(4) + "，一直显示配送中",
                        () -> "发票号码" + digits(8) + "开错了抬头",
                        () -> "流水单号：" + digits(16),
                        () -> "参考号 " + parted(digits(12), " ", 4, 4, 4),
                        () -> n(12) + "月" + n(28) + "日" + n(23) + "点" + (10 + n(49)) + "分下的单",
                        () -> "营业时间写" + n(11) + ":00-2" + n(3) + ":00，到了不开门",
                        () -> "价签" + n(99) + "." + n(9) + "，收银" + (100 + n(99)) + "." + n(9),
                        () -> "打店里0431-8" + digits(7) + "没人接",
                        () -> "拨了400-" + digits(3) + "-" + digits(4) + "客服热线",
                        () -> "支付宝扫码付了" + n(900) + "元",
                        () -> "加了店里的微信群，消息太多",
                        () -> "你们" + street() + n(90) + "号的分店态度更好",
                        () -> "一楼" + n(60) + "号摊位的水果",
                        () -> "排到" + n(99) + "号，等了" + n(90) + "分钟",
                        () -> "长" + n(300) + "厘米宽" + n(200) + "厘米，尺寸偏小",
                        () -> "净含量" + n(900) + "克，称了只有" + n(800) + "克",
                        () -> "师傅不肯上楼，说没电梯",
                        () -> "店长不在，店员做不了主",
                        () -> "服务员把菜端错了桌",
                        () -> "某先生说是员工价",
                        () -> "条码" + digits(13) + "扫不出价格",
                        () -> "许可证编号JY2220" + digits(10),
                        () -> "12345转过来以后也没回信",
                        () -> "生产日期2026" + "%02d%02d".formatted(n(12), n(28)),
                        () -> "高温天空调坏了",
                        () -> "金项链褪色，说是正常现象",
                        () -> "石锅拌饭没有熟",
                        () -> "白开水都收费",
                        () -> "快递YT" + digits(13) + "丢件",
                        () -> "储值卡" + digits(8) + "刷不了",
                        () -> "型号BCD-" + n(500) + "W的冰箱异响",
                        () -> "车位" + n(300) + "号被占",
                        () -> "一周" + n(6) + "次课改成两次",
                        () -> "黄桃罐头有异物",
                        () -> "叫号机坏了没人管",
                        () -> "路灯不亮，" + n(9) + "点以后看不清"))
                .get();
    }

    private String harmless() {
        return any(List.<Supplier<String>>of(
                        () -> "总体还不错，就是空调有点冷",
                        () -> "老板人很好，多送了两个小菜",
                        () -> "希望高峰时多开一个收银台",
                        () -> "张贴的价目表看不清",
                        () -> "李子和黄瓜都不新鲜",
                        () -> "何时能修好也没有个准话",
                        () -> "白天去的没人，晚上又关门了",
                        () -> "孩子很喜欢，周末还会再来",
                        () -> "订单" + digits(15) + "一直没发货",
                        () -> "小票号" + digits(12),
                        () -> "单据编号 " + parted(digits(12), " ", 4, 4, 4),
                        () -> "2026年" + n(12) + "月" + n(28) + "日晚上" + n(11) + "点去的",
                        () -> "从" + n(900) + "涨到" + (900 + n(900)) + "，涨了" + n(90) + "%",
                        () -> "店里电话0431-8" + digits(7) + "打不通",
                        () -> "客服400" + digits(7) + "让我等",
                        () -> "微信支付了" + n(900) + "元，没给小票",
                        () -> "微信群里发的优惠不作数",
                        () -> "在" + street() + n(900) + "号那家店买的",
                        () -> "三楼" + n(90) + "号档口的鞋",
                        () -> n(9) + "号桌的菜上错了两次",
                        () -> "尺寸" + n(200) + "*" + n(200) + "*" + n(90) + "，和说的不一样",
                        () -> "一共买了" + n(30) + "斤" + n(9) + "两，少了三两",
                        () -> "店员说没有发票，让我下周再去",
                        () -> "经理不在，服务员也说不清楚",
                        () -> "王某说可以换，后来又不认",
                        () -> "商品编码69" + digits(11) + "和标签不符",
                        () -> "证书编号220104202610" + digits(7),
                        () -> "给12315打过电话，让先找商家",
                        () -> "牛奶是" + n(12) + "月" + n(28) + "号的，只剩两天",
                        () -> "温馨提示贴得太高，老人看不到",
                        () -> "方便的话请给个解决方案",
                        () -> "快递单号JD" + digits(13) + "显示签收",
                        () -> "会员余额" + n(900) + "块，高兴才续的",
                        () -> "充电器型号MDY-" + n(20) + "-EX，标的" + n(120) + "W",
                        () -> "路边停车方便，收费" + n(9) + "元一小时",
                        () -> "贵店服务态度好，点个赞",
                        () -> "老师很负责，就是教室太小",
                        () -> "师傅上门很快，收费也透明",
                        () -> "马桶漏水，金属件全锈了",
                        () -> "安全出口被货挡住了"))
                .get();
    }

    private String mobile() {
        return any(List.of(
                        "130", "135", "138", "139", "150", "156", "158", "166", "176", "180", "186", "188", "191",
                        "199"))
                + digits(8);
    }

    private String landline() {
        return "8" + digits(7);
    }

    private String identity() {
        String body = any(List.of("220102", "220104", "220183", "210102", "230103", "370681"))
                + (1950 + random.nextInt(55))
                + "%02d%02d".formatted(n(12), n(28))
                + digits(3);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return body + "10X98765432".charAt(sum % 11);
    }

    private String card() {
        String body = any(List.of("622202", "621700", "622848", "621661")) + digits(12);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return body + (10 - sum % 10) % 10;
    }

    private String plate() {
        return any(List.of("吉A", "吉C", "辽B", "黑A", "蒙G", "京A", "冀R"));
    }

    private String serial() {
        return any(List.<Supplier<String>>of(
                        () -> digits(5),
                        () -> digits(1) + "B" + digits(3),
                        () -> "H" + digits(4),
                        () -> digits(3) + "ZX"))
                .get();
    }

    private String compound() {
        return any(List.of("虹馆家园", "万盛理想国小区", "中东花园", "建工新村", "澳海澜苑", "鸿城国际花园", "四季青公寓", "光机所宿舍", "柏翠园小区"));
    }

    private String street() {
        return any(List.of("同志街", "工农大路", "景阳大路", "西安大路", "延安大街", "东盛大街"));
    }

    private String room() {
        return String.valueOf((1 + random.nextInt(18)) * 100 + n(6));
    }

    private String name() {
        return any(SURNAMES) + any(GIVEN);
    }

    private String spacedName() {
        return any(SURNAMES) + " " + any(GIVEN);
    }

    private int n(int most) {
        return 1 + random.nextInt(most);
    }

    private String number(int length) {
        return n(9) + digits(length - 1);
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }

    private static String parted(String number, String separator, int... sizes) {
        StringBuilder parted = new StringBuilder();
        int start = 0;
        for (int size : sizes) {
            int end = Math.min(number.length(), start + size);
            parted.append(start == 0 ? "" : separator).append(number, start, end);
            start = end;
        }
        return parted.toString();
    }

    private String uneven(String number, String separator) {
        int first = 2 + random.nextInt(3);
        int second = 2 + random.nextInt(3);
        return parted(number, separator, first, second, number.length() - first - second);
    }

    private static String twoSeparators(String number) {
        return parted(number, " ", 3, 8).replaceFirst("(....)$", "-$1");
    }

    private static String spaced(String number) {
        return String.join(" ", number.split(""));
    }

    private String mixed(String number) {
        return number.chars()
                .mapToObj(character ->
                        random.nextBoolean() ? (char) character + "" : written((char) character + "", CHINESE))
                .reduce("", String::concat);
    }

    /** The middle group in Chinese numerals. */
    private static String alternately(String number) {
        return number.substring(0, 3) + written(number.substring(3, 7), CHINESE) + number.substring(7);
    }

    private static String keycaps(String number) {
        return number.replaceAll("(.)", "$1\ufe0f\u20e3");
    }

    private static String written(String number, String numerals) {
        return map(
                number,
                character -> character >= '0' && character <= '9' ? numerals.charAt(character - '0') : character);
    }

    private static String wide(String text) {
        return map(text, character -> character > ' ' && character < 0x7f ? (char) (character + 0xfee0) : character);
    }

    private static String map(String text, Function<Character, Character> mapping) {
        StringBuilder mapped = new StringBuilder();
        for (char character : text.toCharArray()) {
            mapped.append(mapping.apply(character));
        }
        return mapped.toString();
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
