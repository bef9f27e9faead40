package fangxin.common.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;

/**
 * Generator of texts as consumers write them, with personal data in known places or with none, from a seed. There are
 * three sets of templates, words and notations: one for developing the detector, one that was first run when it seemed
 * ready, and one that was first run when the misses of that were corrected.
 */
final class PersonalDataTexts {
    /** A text and the personal data in it, as written. The bare name of a family, as in 王经理, identifies nobody. */
    record Sample(String text, List<String> data) {
        Sample {
            data = data.stream()
                    .filter(datum -> NameCharacters.familyName(datum, 0, true) < datum.length())
                    .toList();
        }
    }

    /** Set of templates. */
    enum Templates {
        DEVELOPMENT,
        HELD_OUT,
        /** Templates written after the misses of the other sets were corrected. */
        UNSEEN
    }

    private static final String CHINESE = "零一二三四五六七八九";
    private static final String SPOKEN = "零幺二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡", "郭", "何", "高", "林", "罗", "郑", "梁",
            "谢", "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "肖", "田", "董", "潘", "蒋", "蔡", "余", "杜", "程", "苏", "魏",
            "吕", "丁", "任", "姚", "卢", "姜", "崔", "谭", "欧阳", "司马", "慕容");
    private static final List<String> GIVEN = List.of(
            "芳", "伟", "娜", "敏", "静", "强", "磊", "洋", "艳", "勇", "军", "杰", "娟", "涛", "超", "明", "霞", "秀英", "建国", "桂兰", "志强",
            "晓东", "雨桐", "子涵", "浩然", "欣怡", "文博", "丽华", "海燕", "春梅", "国庆", "思远", "佳琪", "宇轩", "梓萱", "玉珍");
    private static final List<String> HELD_OUT_GIVEN = List.of(
            "鑫", "斌", "波", "辉", "鹏", "红", "玲", "丹", "萍", "倩", "旭", "岩", "淑芬", "凤霞", "立新", "永胜", "诗涵", "俊熙", "可欣", "一诺",
            "天佑", "雅婷", "长江", "小红", "翠花", "德胜", "金凤", "亚楠", "和平", "向东", "嘉怡", "振华");
    private static final List<String> UNSEEN_GIVEN = List.of(
            "坤", "宁", "琳", "飞", "凯", "蕾", "楠", "帅", "婷婷", "大伟", "学军", "景春", "若曦", "泽宇", "梦瑶", "福来", "淑兰", "志国", "启明",
            "语嫣", "家豪", "忠义", "瑞雪", "小龙", "美玲", "德江", "云鹤", "连生", "冬梅", "新民");
    private static final List<String> COMPOUNDS =
            List.of("阳光小区", "幸福家园", "万科蓝山公寓", "湖滨花园", "南湖新村", "铁路宿舍", "吉大家属楼", "保利华府", "东方名苑");
    private static final List<String> HELD_OUT_COMPOUNDS =
            List.of("恒大雅苑", "中海国际社区", "净月小区", "锦绣佳园", "师大教工宿舍", "天富家园", "中信城水岸公馆", "富奥花园");
    private static final List<String> UNSEEN_COMPOUNDS =
            List.of("御景名都小区", "绿地新里公馆", "长影世纪花园", "车城名仕家园", "伟业富强天玺", "昆山路机关宿舍", "融创湖畔雅居", "金地名郡");
    private static final List<String> STREETS = List.of("人民大街", "红旗街", "自由大路", "解放大路", "桂林路", "重庆路");

    private static final List<String> STORIES = List.of(
            "我11月3日在贵店买了一件羽绒服，花了1280元，穿了两天就开线",
            "上周在你们超市买的牛奶过期了三天",
            "办了2000元的健身卡，店关门了一直不退钱",
            "点的外卖里面有头发，等了一个小时",
            "买的手机用了15天就黑屏，要求换货",
            "结账时多收了38.5元，小票还在",
            "第一次来，停车位只有20个，服务一般",
            "预付了500块定金，说好3天到货到现在都没有消息");
    private static final List<String> HELD_OUT_STORIES = List.of(
            "国庆节期间吃饭，菜里吃出了虫子，四个人花了366元",
            "理发卡还剩八百多，换了老板就说不认账",
            "两箱苹果烂了七八个，说是不保",
            "沙发送来颜色不对，客厅12平米根本放不下",
            "洗衣店把我的大衣洗坏了，当时买价3999",
            "空调修了3次还是不制冷",
            "团购券199元，到店说要另加50元服务费",
            "孩子的辅导班上了6节课就停了，剩下24节不给退");
    private static final List<String> UNSEEN_STORIES = List.of(
            "元旦前订的蛋糕到了日子没做出来，让我等到2点",
            "美容院诱导我贷款1.2万元办疗程",
            "水果店缺斤少两，5斤只有4斤3两",
            "物流把冰箱磕了个坑，师傅说不归他管",
            "酒店宣传册写含双早，入住时只给一份",
            "加油站打出的票比机器上多了7块6",
            "买的金项链说是足金999，检测不是",
            "网上下单满299减50，到付款又不给减",
            "商场儿童乐园票写着不限时，玩了40分钟就撵人");
    private static final List<String> ENDS = List.of("，请尽快处理。", "，谢谢！", "。希望给个说法", "，等你们回复", "。", "！！！", "，太气人了。");

    private final Random random;
    private final Templates templates;

    PersonalDataTexts(long seed, Templates templates) {
        random = new Random(seed);
        this.templates = templates;
    }

    /** A text with one to three pieces of personal data. */
    Sample withData() {
        StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "" : story() + "，");
        List<String> data = new ArrayList<>();
        int pieces = 1 + random.nextInt(10) / 7;
        for (int i = 0; i < pieces; i++) {
            if (i > 0) {
                text.append("，");
            }
            text.append(piece(data));
        }
        return new Sample(text.append(any(ENDS)).toString(), data);
    }

    private String story() {
        return any(of(STORIES, HELD_OUT_STORIES, UNSEEN_STORIES));
    }

    private String piece(List<String> data) {
        return switch (random.nextInt(13)) {
            case 0, 1, 2 ->
                fill(
                        mobile(),
                        data,
                        of(
                                List.of("我的电话%s", "联系电话：%s", "手机号%s", "请打%s", "%s", "电话是 %s", "电话%s随时联系", "加我手机%s"),
                                List.of(
                                        "有事打%s找我",
                                        "本人手机%s",
                                        "我电话是%s",
                                        "%s这个号能联系上我",
                                        "请给%s回电",
                                        "（手机：%s）",
                                        "tel:%s",
                                        "号码%s",
                                        "我老公的号%s",
                                        "回电话请拨 %s"),
                                List.of(
                                        "手机%s，微信同号",
                                        "可以拨%s联系", "我妈手机是%s", "电话（%s）", "短信发%s就行", "留个号：%s", "%s，姓名不方便留", "回我电话%s")));
            case 3 ->
                fill(
                        landline(),
                        data,
                        of(
                                List.of("家里电话%s", "座机：%s", "我家固话%s", "可以打%s"),
                                List.of("单位座机%s下班前都在".replace("单位", "我的"), "我家的电话是%s", "固定电话 %s", "打我妈家里%s"),
                                List.of("我住处座机%s", "家中电话：%s", "白天打固话%s", "我爸家电话是%s")));
            case 4, 5 ->
                fill(
                        identity(),
                        data,
                        of(
                                List.of("身份证号%s", "身份证：%s", "身份证号码是%s", "证件%s"),
                                List.of("我的身份证是%s", "身份号码：%s", "证件号%s可以核实", "实名信息%s", "%s是我身份证"),
                                List.of("本人身份证号码 %s", "身份证（%s）", "开户用的身份证是%s", "我的证件号码：%s", "附身份证%s")));
            case 6 ->
                fill(
                        card(),
                        data,
                        of(
                                List.of("银行卡号%s", "退款到%s", "卡号：%s", "农行卡%s"),
                                List.of("请退回我的工行卡%s", "建行%s", "钱打到这张卡：%s", "我的卡是%s"),
                                List.of("原路退不了就打我银行卡%s", "收款卡号%s", "我在建行的卡%s", "请转到%s")));
            case 7 ->
                fill(
                        mail(),
                        data,
                        of(
                                List.of("邮箱%s", "我的邮箱是%s", "发邮件到 %s", "mail：%s"),
                                List.of("可发到%s", "E-mail: %s", "电子邮箱 %s", "发票寄%s"),
                                List.of("电邮：%s", "材料已发%s", "联系邮箱是%s", "邮件联系 %s")));
            case 8 -> account(data);
            case 9 ->
                fill(
                        plate(),
                        data,
                        of(
                                List.of("车牌%s", "我车号是%s", "车牌号：%s", "%s这辆车"),
                                List.of("我的车（%s）停在门口被划了", "车是%s", "号牌%s", "开的%s去的"),
                                List.of("当天开车（车号%s）", "被拖走的是%s", "车牌号码为%s", "我的%s停你家门口")));
            case 10 ->
                fill(
                        address(),
                        data,
                        of(
                                List.of("我家住%s", "收货地址：%s", "住在%s", "送到%s", "地址是%s"),
                                List.of("货送到%s就走了", "家庭住址：%s", "我现在住%s".replace("现在住", "家住"), "请上门取件，%s", "人在%s"),
                                List.of("快递应送到%s", "本人住址：%s", "我们家住在%s", "师傅说找不到，地址是%s", "装修的房子在%s")));
            case 11 ->
                fill(
                        name(),
                        data,
                        of(
                                List.of("我叫%s", "姓名：%s", "联系人%s", "联系人：%s", "收件人：%s", "店员%s态度差", "我是%s"),
                                List.of(
                                        "投诉人：%s",
                                        "收货人是%s",
                                        "我的名字叫%s",
                                        "本人%s，",
                                        "当天接待的导购%s不承认",
                                        "店员叫%s",
                                        "姓名 %s",
                                        "户名：%s",
                                        "顾客：%s"),
                                List.of(
                                        "当事人：%s",
                                        "联系人是%s", "我名叫%s", "机主姓名：%s", "服务员%s推了我", "消费者%s反映", "客户姓名：%s", "署名：%s")));
            default -> addressed(data);
        };
    }

    private String addressed(List<String> data) {
        String name = random.nextBoolean() ? any(SURNAMES) : name();
        String title = any(of(
                List.of("女士", "先生", "小姐", "经理", "老师"),
                List.of("师傅", "大姐", "店长", "同学", "阿姨"),
                List.of("女士", "先生", "大哥", "医生", "教练", "经理", "阿姨")));
        data.add(name);
        return any(of(
                        List.of("找", "我是", "对接的", "当时"),
                        List.of("请联系", "收银的", "接电话的是", "和"),
                        List.of("您找", "负责的是", "联系", "值班的")))
                + name
                + title
                + any(List.of("说的", "，", "可以作证", "拒绝退款"));
    }

    private String account(List<String> data) {
        String letters = letters(3 + random.nextInt(5))
                + any(of(List.of(""), List.of("_"), List.of("-", "")))
                + digits(3 + random.nextInt(4));
        String numeric = (1 + random.nextInt(9)) + digits(5 + random.nextInt(5));
        boolean isNumeric = random.nextBoolean();
        String written = isNumeric
                ? any(List.of(numeric, fullWidth(numeric), chinese(numeric, CHINESE)))
                : any(List.of(letters, fullWidth(letters)));
        data.add(written);
        String where = isNumeric
                ? any(of(
                        List.of("QQ%s", "QQ：%s", "加QQ %s", "qq号%s"),
                        List.of("扣扣%s", "我的QQ号是%s", "Q Q：%s", "ＱＱ%s"),
                        List.of("企鹅号%s", "QQ %s", "QQ号码：%s", "扣扣是%s")))
                : any(of(
                        List.of("微信%s", "微信号：%s", "加我微信%s", "VX：%s", "wx:%s", "加V %s"),
                        List.of("V信：%s", "vx %s", "加微信 %s 聊", "我的微信ID：%s", "薇信号%s"),
                        List.of("微信搜%s", "＋V：%s", "威信%s", "wechat: %s", "我微信号是%s")));
        return where.formatted(written);
    }

    private String fill(String datum, List<String> data, List<String> templates) {
        data.add(datum);
        return any(templates).formatted(datum);
    }

    private String mobile() {
        String digits = any(List.of("13", "15", "17", "18", "19")) + digits(9);
        String parted = digits.substring(0, 3) + "-" + digits.substring(3, 7) + "-" + digits.substring(7);
        List<Function<String, String>> notations = of(
                List.of(
                        d -> d,
                        d -> d,
                        d -> parted,
                        d -> parted.replace("-", " "),
                        d -> "+86 " + d,
                        d -> "86" + d,
                        PersonalDataTexts::fullWidth,
                        d -> chinese(d, CHINESE),
                        d -> chinese(d, SPOKEN),
                        d -> chinese(d, FORMAL),
                        d -> String.join(" ", d.split("")),
                        this::mixed),
                List.of(
                        d -> d,
                        d -> d,
                        d -> "0086 " + d,
                        d -> d.substring(0, 3) + "." + d.substring(3, 7) + "." + d.substring(7),
                        d -> fullWidth(parted),
                        d -> "(" + d.substring(0, 3) + ")" + d.substring(3),
                        d -> String.join("、", d.split("")),
                        d -> String.join(" ", chinese(d, SPOKEN).split("")),
                        d -> chinese(d.substring(0, 3), CHINESE) + d.substring(3),
                        d -> d.substring(0, 3) + chinese(d.substring(3, 7), FORMAL) + d.substring(7),
                        d -> d.substring(0, 5) + "\u200b" + d.substring(5),
                        d -> d.replace('0', 'O'),
                        d -> d.substring(0, 4) + " " + d.substring(4, 8) + " " + d.substring(8)),
                List.of(
                        d -> d,
                        d -> d,
                        d -> d.substring(0, 3) + "_" + d.substring(3, 7) + "_" + d.substring(7),
                        d -> "+86-" + d,
                        d -> "０" + d,
                        d -> d.substring(0, 7) + "-" + d.substring(7),
                        d -> fullWidth(d.substring(0, 3) + " " + d.substring(3, 7) + " " + d.substring(7)),
                        d -> String.join("-", d.split("")),
                        d -> chinese(d.substring(0, 3), SPOKEN) + " " + chinese(d.substring(3, 7), SPOKEN) + " "
                                + chinese(d.substring(7), SPOKEN),
                        d -> chinese(d, FORMAL).replace('零', '〇'),
                        d -> d.substring(0, 7) + chinese(d.substring(7), CHINESE),
                        d -> d.substring(0, 3) + "\u2014" + d.substring(3, 7) + "\u2014" + d.substring(7)));
        return any(notations).apply(digits);
    }

    private String landline() {
        String area = any(of(
                List.of("0431", "010", "0431"),
                List.of("0432", "024", "021", "0755"),
                List.of("0431", "0434", "022", "020")));
        String number = (2 + random.nextInt(7)) + digits(7);
        List<Function<String, String>> notations = of(
                List.of(n -> area + "-" + n, n -> area + n, n -> "(" + area + ")" + n, n -> fullWidth(area + "-" + n)),
                List.of(
                        n -> area + " " + n.substring(0, 4) + " " + n.substring(4),
                        n -> "（" + area + "）" + n,
                        n -> fullWidth(area + "－" + n).replace('－', '—'),
                        n -> chinese(area + n, CHINESE)),
                List.of(
                        n -> area + "—" + n,
                        n -> area + "." + n,
                        n -> "+86 " + area.substring(1) + " " + n,
                        n -> area + "-" + n.substring(0, 4) + "-" + n.substring(4)));
        return any(notations).apply(number);
    }

    private String identity() {
        int year = 1945 + random.nextInt(62);
        String body = any(List.of("220102", "220104", "210203", "370105", "110108", "440306"))
                + year
                + "%02d%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28))
                + digits(3);
        String number = switch (random.nextInt(4)) {
            case 0 -> body.substring(0, 6) + (year < 2000 ? body.substring(8, 17) : "800101123");
            case 1 -> body + random.nextInt(10);
            default -> body + check(body);
        };
        List<Function<String, String>> notations = of(
                List.of(
                        d -> d,
                        d -> d,
                        PersonalDataTexts::fullWidth,
                        d -> d.length() == 18
                                ? d.substring(0, 6) + " " + d.substring(6, 14) + " " + d.substring(14)
                                : d,
                        d -> chinese(d, CHINESE)),
                List.of(
                        d -> d,
                        d -> d.toLowerCase(Locale.ROOT),
                        d -> d.length() == 18
                                ? d.substring(0, 6) + "-" + d.substring(6, 14) + "-" + d.substring(14)
                                : d,
                        d -> fullWidth(d),
                        d -> String.join(" ", d.split(""))),
                List.of(
                        d -> d,
                        d -> d.replace('X', 'Ｘ'),
                        d -> d.length() == 18
                                ? d.substring(0, 3) + " " + d.substring(3, 6) + " " + d.substring(6, 10) + " "
                                        + d.substring(10, 14) + " " + d.substring(14)
                                : d,
                        d -> chinese(d, FORMAL),
                        d -> d.substring(0, 9) + "\u200b" + d.substring(9)));
        return any(notations).apply(number);
    }

    private static char check(String body) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (body.charAt(i) - '0') * WEIGHTS[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    private String card() {
        String body =
                any(List.of("622202", "621700", "622848", "621661", "622588")) + digits(random.nextBoolean() ? 12 : 9);
        String number = body + luhn(body);
        String grouped = number.replaceAll("(.{4})(?=.)", "$1 ");
        return any(List.of(
                number,
                grouped,
                any(of(
                        List.of(fullWidth(number)),
                        List.of(grouped.replace(' ', '-')),
                        List.of(fullWidth(grouped), number.replace('0', '〇'))))));
    }

    private static int luhn(String body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            int digit = body.charAt(body.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return (10 - sum % 10) % 10;
    }

    private String mail() {
        String local = random.nextBoolean() ? digits(8).replace('0', '1') : letters(4) + "." + letters(3) + digits(2);
        String host = any(of(
                List.of("qq.com", "163.com", "126.com", "gmail.com"),
                List.of("foxmail.com", "sina.com.cn", "139.com", "outlook.com"),
                List.of("yeah.net", "hotmail.com", "aliyun.com", "vip.163.com")));
        String mail = local + "@" + host;
        return any(of(
                List.of(mail, mail, fullWidth(mail), mail.toUpperCase(Locale.ROOT)),
                List.of(mail, mail.replace("@", " @ "), fullWidth(mail), mail.replace("@", "(at)")),
                List.of(
                        mail,
                        mail.replace(".", "。"),
                        mail.replace("@", "＠"),
                        mail.replace("@", "艾特").replace(".com", "点com"))));
    }

    private String plate() {
        String serial = random.nextInt(4) == 0
                ? "D" + digits(5)
                : any(List.of(digits(5), "A" + digits(4), digits(2) + "K" + digits(2), digits(4) + "Q"));
        String plate = any(List.of("吉A", "吉B", "辽A", "京N", "黑L"));
        return any(of(
                List.of(plate + serial, plate + "·" + serial, plate + " " + serial),
                List.of(
                        plate + serial,
                        plate + "-" + serial,
                        plate.toLowerCase(Locale.ROOT) + serial.toLowerCase(Locale.ROOT),
                        fullWidth(plate + serial)),
                List.of(
                        plate + serial,
                        plate.substring(0, 1) + " " + plate.substring(1) + serial,
                        plate + "•" + serial)));
    }

    private String address() {
        int building = 1 + random.nextInt(30);
        int unit = 1 + random.nextInt(5);
        int room = (1 + random.nextInt(20)) * 100 + 1 + random.nextInt(4);
        String compound = any(of(COMPOUNDS, HELD_OUT_COMPOUNDS, UNSEEN_COMPOUNDS));
        String street = any(STREETS) + random.nextInt(1, 3000) + "号";
        return any(of(
                List.of(
                        compound + building + "栋" + unit + "单元" + room + "室",
                        "长春市南关区" + compound + building + "号楼" + unit + "单元" + room,
                        street + compound + building + "栋" + room + "室",
                        compound + building + "-" + unit + "-" + room,
                        compound + "三栋二单元五零一室"),
                List.of(
                        compound + fullWidth(building + "栋" + unit + "单元" + room),
                        "朝阳区" + street + compound + building + "号楼" + unit + "单元" + room + "室",
                        compound + building + "幢" + room + "室",
                        compound + "二期" + building + "栋" + unit + "门" + room,
                        compound + building + "-" + unit + "-" + room),
                List.of(
                        compound + building + "号楼 " + unit + "单元 " + room + "室",
                        "长春经开区" + compound + building + "栋" + room,
                        compound + "一期" + building + "-" + unit + "-" + room + "号",
                        "绿园区" + street + compound + unit + "单元" + room,
                        compound + "十二栋三单元八〇一")));
    }

    private String name() {
        return any(SURNAMES) + any(of(GIVEN, HELD_OUT_GIVEN, UNSEEN_GIVEN));
    }

    /** A text without personal data, with numbers and words that resemble some. */
    String withoutData() {
        String text = (random.nextInt(3) == 0 ? story() + "，" : "") + harmless();
        return text + any(ENDS);
    }

    private String harmless() {
        List<String> development = List.of(
                "订单号%s".formatted(digits(18)),
                "订单编号：20261%s".formatted(digits(13)),
                "证书编号220102202610100%s".formatted(digits(4)),
                "价格从1380元涨到%s元，又变成15%s元".formatted(digits(4).replace('0', '1'), digits(3)),
                "2026-11-28 13:45 到店，2026年12月1日复诊",
                "快递单号SF1%s".formatted(digits(12)),
                "已拨打12315和12345反映",
                "客服热线400-%s-%s".formatted(digits(3), digits(4)),
                "店里电话0431-8%s没人接".formatted(digits(7)),
                "微信支付%s.50元".formatted(digits(3)),
                "买了3箱15公斤每箱，共1200件138元",
                "地址在人民大街%s号的门店，3楼205号柜台".formatted(digits(3)),
                "店员安排我等了很久，老板高高兴兴收了钱",
                "经理马上过来，对方老板不承认",
                "李某某说可以退，张某也在场",
                "统一社会信用代码91220101MA0Y%s".formatted(digits(6)),
                "会员卡号%s余额300元".formatted(digits(16)),
                "规格 120*80*75，型号KFR-35GW/%s".formatted(digits(3)),
                "每斤18.50 20.30 15.2 不等",
                "顾客温馨提示写着周末不退");
        List<String> held = List.of(
                "淘宝订单%s".formatted(digits(19)),
                "小票流水号0%s".formatted(digits(15)),
                "牌匾上的编号是2201062026202%s".formatted(digits(6)),
                "原价1999现价1599，优惠400，满3000减%s".formatted(digits(3)),
                "有效期到20271231，生产批号20260%s".formatted(digits(5)),
                "运单号：7%s".formatted(digits(13)),
                "打了96315热线，又打114查号",
                "前台座机（0431）8%s一直占线".formatted(digits(7)),
                "你们店电话0431-2%s".formatted(digits(7)),
                "关注了微信公众号，扫码进的小程序，微信转账88元",
                "一次买了12瓶，每瓶500ml，总共三百六十五元一角",
                "你们在桂林路%s号开的分店，二楼3号桌".formatted(digits(2)),
                "服务员都很冷漠，客服说关于退款要等",
                "由于老板不在，店员常常推脱，金店长期不营业",
                "会员余额没了，客户江苏发货，员工严重不负责",
                "营业执照注册号2201%s".formatted(digits(11)),
                "条码69%s".formatted(digits(11)),
                "执行标准GB/T 1354-2018，许可证SC1%s".formatted(digits(13)),
                "面积89.5平米，3室2厅，首付15万，月供3500",
                "我是老顾客，办卡一三年了，三十二块五一位");
        List<String> unseen = List.of(
                "美团订单尾号%s".formatted(digits(8)),
                "单号YT%s，签收时间2026年11月2日16:38".formatted(digits(13)),
                "核销码%s已经用掉".formatted(digits(12)),
                "发票代码1220%s，发票号码%s".formatted(digits(8), digits(8)),
                "设备序列号35%s".formatted(digits(13)),
                "商品条形码：69%s".formatted(digits(11)),
                "总价13888元，每平1388，共188平",
                "贵店固话0431-8%s白天没人".formatted(digits(7)),
                "售后热线4008%s".formatted(digits(6)),
                "一楼服务台0431 8%s说不归他们管".formatted(digits(7)),
                "食品经营许可证JY1220%s".formatted(digits(9)),
                "编号2201%s的价签和实际不符".formatted(digits(14)),
                "周五到周日，上午9:30至晚9:00，店里就一个人",
                "王某、张某某两位店员互相推，李女子样式的帽子也不给换".replace("李女子", "女子"),
                "第三方检测报告编号No.2026%s".formatted(digits(8)),
                "奶粉批号2026%s，保质期至2028年5月".formatted(digits(6)),
                "经理安排安装师傅，方便面式的服务，何时能解决",
                "你家在亚泰大街%s号那家分店，对面是万达".formatted(digits(3)),
                "买了二三十斤，一百八十八元八角，四五天就坏",
                "客服工号%s，通话17分钟".formatted(digits(4)));
        return any(of(development, held, unseen));
    }

    /** Writes each digit as an ASCII digit or as a Chinese one. */
    private String mixed(String digits) {
        StringBuilder mixed = new StringBuilder();
        for (char digit : digits.toCharArray()) {
            mixed.append(random.nextBoolean() ? digit : CHINESE.charAt(digit - '0'));
        }
        return mixed.toString();
    }

    private static String chinese(String digits, String numerals) {
        StringBuilder chinese = new StringBuilder();
        for (char digit : digits.toCharArray()) {
            chinese.append(Character.isDigit(digit) ? numerals.charAt(digit - '0') : digit);
        }
        return chinese.toString();
    }

    private static String fullWidth(String text) {
        StringBuilder wide = new StringBuilder();
        for (char character : text.toCharArray()) {
            wide.append(character > ' ' && character < 0x7f ? (char) (character + 0xfee0) : character);
        }
        return wide.toString();
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

    private <T> T of(T development, T heldOut, T unseen) {
        return switch (templates) {
            case DEVELOPMENT -> development;
            case HELD_OUT -> heldOut;
            case UNSEEN -> unseen;
        };
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
