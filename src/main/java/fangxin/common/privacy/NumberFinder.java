package fangxin.common.privacy;

import fangxin.common.CheckDigit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finder of phones, identity numbers and bank cards: numbers of a known length and structure, whose digits may be
 * ASCII, Chinese or both, and parted by blanks or separators.
 */
final class NumberFinder implements PersonalDataDetector.Finder {
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    /**
     * Digits as people read them out on the phone; the character at an index has the value in {@link #SPOKEN_VALUES}.
     */
    private static final String SPOKEN_DIGITS = "〇○幺两洞拐勾叄参";

    /** All characters that the finder reads as digits although they are not ASCII. */
    static final String CHARACTERS = CHINESE_DIGITS + FORMAL_DIGITS + SPOKEN_DIGITS;

    private static final int[] SPOKEN_VALUES = {0, 0, 1, 2, 0, 7, 9, 3, 3};
    private static final String SEPARATORS = " -_.·•/\\(),、~|+:。;#=\u2010\u2011\u2012\u2013\u2014\u2015";
    /** Single asterisk, which separates groups; several of them are masked data. */
    private static final String MASK = "*";
    /** Signs beside a number that make it a quantity, and so do not separate groups. */
    private static final String OF_QUANTITIES = "%‰$¥￥€℃*";
    /** Length of a run from which its letters o, l and i can only be digits. */
    private static final int SURELY_DIGITS = 10;

    private static final int MAX_GAP = 5;
    private static final int MAX_WORDS = 8;
    /** Words with which the parts of one number are read out: 138然后1234最后5678. */
    private static final Pattern READING = Pattern.compile(
            "[ ,.。、:\\-~]{0,2}(?:然后(?:是|再)?|再(?:加|是|来|接)?|接着是?|接下来是?|后(?:面|边|头)?(?:四位|几位)?(?:是|跟着?|接)?|中间(?:四位)?是?|最后(?:四位)?是?"
                    + "|尾号是?|末尾是?|结尾是?|跟着|加上?|空一?格|空|一?横?杠|一?横线|一横|一短横|短横|减号|点|和|接|紧跟着?|四位|下划线|逗号|星号?|分割|[嗯呃啊哦额]|[\\[(【]\\p{IsHan}{1,4}[\\])】]|space|then|and)[ ,.。、:\\-~]{0,2}");
    /** Separators of the uneven groups of a mobile number. */
    private static final Set<String> UNEVEN_GAPS = Set.of(" ", "-", "_", "·", "*", "#", "=", "~", "|");
    /** Greatest number of groups of a mobile number with uneven groups. */
    private static final int MAX_UNEVEN = 4;
    /** Characters before which a Chinese digit is a quantity: 三个, 十二元. */
    private static final String AFTER_A_QUANTITY = "次天个十百千万亿元块斤件只条位份";
    /** Characters that make a word with 一 before them: 一直, 一下. */
    private static final String AFTER_ONE = "直下共起样般定切些旦杠横";

    /** Characters after which a Chinese digit is a word: 第一, 周三. */
    private static final String BEFORE_AN_ORDINAL = "第周期十统万每百千";

    private static final int WINDOW = 16;
    private static final int MAX_RUN = 20;
    /** Greatest number of groups of a code. */
    private static final int MAX_PARTS = 6;
    /** Number of digits of a mobile number. */
    private static final int MOBILE = 11;

    private static final Pattern MOBILE_NUMBER = Pattern.compile("1[3-9]\\d{9}");
    /** Lengths of the groups in which people read out a mobile number, with any separators. */
    private static final List<List<Integer>> READ_OUT = List.of(List.of(3, 4, 4), List.of(3, 2, 2, 2, 2));

    /** Words before a number that is no person's: any code, and the number of goods, a device or a document. */
    private static final Pattern CODE = Pattern.compile(
            "(?:(?:订|定|运|参考|团购|核销|兑换|取件|取货|激活|抵用|快递|包裹|工|流水|物流|保|交易|小票|发|会员|退货|换货|退款|购物|案|案件|受理|登记|注册|备案|批准|合同"
                    + "|序列|设备|机器|主机|出厂|生产|产品|商品|货品|证书|许可|许可证|执照|信用|统一社会信用|条|条形|追溯|防伪|牌匾|单|编|批|货|型|款|文|票|券|(?<!身份|身分)证(?!件)|标准|准|房|房间|桌|座位?|柜|箱|(?:会员|购物|预付|保修|保养|洗车|美容|体验|贵宾|加油|礼品|储值|充值|健身|就诊|诊疗|公交|门禁|饭|校园|年|次|积分|课时|图书|读者|学生|参赛|体检)卡?卡?|凭证"
                    + "|业务|工单|报修|维修|售后|服务|投诉|举报|信访|门店|店铺|商户|商铺|终端|车次|航班|期|档案|学|(?<!证)件|课程|账单|预约|预订|挂号|就诊|病历|住院|检测|检验|报告|质检|合格证|保单|理赔|保险|电表|水表|气表|燃气|车架|发动机|底盘|排|叫|取餐|排队|队)"
                    + "(?:单|证|票)?(?:号码?|编号|代码|单号|序号)|[^号]码|订单|定单|运单|快递单|工单|[券票]|凭证|械注[准进许]|保单|小票|发票|证书|条形?码|编码|代码|编号|序号|单号|序列号|字第?|no\\.?|sn|sku|imei|isbn)"
                    + "[是为:#\\s.\\-\\[(【（“\"'第]{0,4}[a-z]{0,4}$");
    /** Words behind a number that call it a code: 2026110112345是订单号. */
    private static final Pattern CODE_FOLLOWS = Pattern.compile(
            "^[)\\]】”\"' ]{0,2}(?:这个|这张|这一?单|那个|那张|的|是|为|就是|就是我的|是我的|是你们的){0,2}(?:订单|运单|单号|单子|快递单|编号|条码|批次|批号|验证码|取件|流水|券码|证书|发票)");

    /**
     * Words that state a code even of digits that have the structure of a mobile number: 运单号 before them does, while
     * 补开发票 before them and 的订单 behind them do not.
     */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:号码?|单号|编号|代码|序号|编码|条形?码|[a-z]码|订单|运单|工单|(?:防伪|追溯|核销|取件|兑换|激活|批次|验证)码|字第|no\\.?|sn|sku|imei|isbn)"
                    + "[是为:#\\s.\\-\\[(【（“\"'第]{0,4}(?:(?!tel|phone|mob|call|vx|qq|[vqt]$|(?<=[订运工]单)wx)[a-z]{1,4})?$");

    /** Words for a number of a person, which stays one behind a word for a code: 证件编号, 电话no. */
    private static final Pattern OF_A_PERSON =
            Pattern.compile("(?:(?:身份证?件?|身分证?|证件|银行卡|社保卡|医保卡)的?(?:编号|编码|号码?|代码|序号|no\\.?)"
                    + "|(?:电话|手机|微信)(?:编号|no\\.?))[是为:#\\s.\\-\\[(【（“\"']{0,4}$");

    /** Words for the number of a person's own document, which is none of a shop. */
    private static final Pattern OWN_DOCUMENT = Pattern.compile("(?:老|本人|我的?|他的?|她的?|其|个人)证号?[是为: ]{0,3}$");
    /** Number behind the code of an invoice or a document: 发票代码022002300111，号码45529018. */
    private static final Pattern SECOND_CODE =
            Pattern.compile("(?:发票|票据|凭证|证书|许可证?|合同|执照|代码|编号|批号)[是为:]?[0-9a-z]{4,20}[,、; ]{0,2}号码?[是为: ]{0,2}$");

    /** What joins the groups of a number that nothing explains. */
    private static final Set<String> JOINTS = Set.of(" ", "-");
    /** Two years: 2024-2025. */
    private static final Pattern YEARS = Pattern.compile("(?:19|20)\\d{2}(?:19|20)\\d{2}");

    private static final int WIDE_WINDOW = 40;
    /** Words for the parts of a number that is written in pieces: 前面是138后面是12345678. */
    private static final Pattern PART =
            Pattern.compile("前[面头边几三]|头[三几]|开头|打头|起头|先是|后[面头边几四八半]|末[了尾四]|尾[号数巴]|中间|当间|最后|接着|然后|结尾|剩下");
    /** Greatest number of characters between two parts of a number that is written in pieces. */
    private static final int PART_GAP = 14;

    private static final int MOST_PARTS = 5;

    /** Phone of another country: +82 10-1234-5678. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(?<![0-9a-z])\\+ ?(?!86)[1-9][0-9]{0,2}[ \\-]?(?:\\(?[0-9]{1,4}\\)?[ \\-]?){1,4}[0-9]{3,4}(?![0-9])");

    private static final int FEWEST_OF_FOREIGN = 9;
    private static final int MOST_OF_FOREIGN = 15;

    private static final Pattern BANK = Pattern.compile(
            "(?:银行|卡号|银行卡|账号|账户|帐号|帐户|储蓄卡|借记卡|信用卡|[工农建中交招]行|邮储|打到|汇到|转到|退到|退款到|打款到|收款)" + "[^0-9,。;!?]{0,8}$");
    /** Words for a card or a payment before the number of a card of another country. */
    private static final Pattern CARD =
            Pattern.compile("卡|开户|户名|打款|汇款|转账|退款|charge|card|account|paid|visa|master|amex|jcb|付款|扣款|账|银行");

    /** Words for the account of a company, which is none of a person. */
    private static final Pattern COMPANY_ACCOUNT = Pattern.compile(
            "(?:对公|公司|企业|单位|店铺|基本存款|基本|结算|监管|公)(?:的|银行|收款|对公|结算){0,2}(?:账户|账号|帐户|帐号|户)(?:号码?)?[是为: ]{0,3}$");

    /** The account of a company with its bank between the words: 对公账户：某某银行某某支行 0101…. */
    private static final Pattern COMPANY_BANK = Pattern.compile(
            "(?:(?:对公|公司|企业|单位|本店|我店)的?(?:基本|收款|对公|结算|银行){0,2}(?:账户|账号|帐户|帐号|开户银?行|户名)|有限公司|商行|经营部|合作社)(?:号码?)?(?![^0-9]{0,34}(?:个人|私人|法人))[^0-9。;!?*我他她卡]{0,30}(?:行|社|部|账号|帐号|账户)[): 为是]{0,3}$");

    private static final Pattern STORED_VALUE = Pattern.compile("(?:会员|购物|储值|积分|礼品|优惠|提货)卡[^0-9]{0,6}$");
    private static final Pattern IDENTITY = Pattern.compile("(?:身份证|身份号|证件号|身份证件|身分证|id号?)[^0-9,。;!?]{0,8}$");
    private static final Pattern PHONE_WORD =
            Pattern.compile("(?:电话|座机|固话|宅电|家里|家电|tel|phone|致电|拨打|打|拨)(?:号码?)?[是为:.\\s]{0,3}$");
    private static final Pattern SHOP_PHONE = Pattern.compile(
            "(?:店|店里|店内|店家|商家|商户|卖家|超市|酒店|宾馆|餐厅|饭店|商场|市场|客服|售后|总机|总台|前台|服务台|订餐|订座|订位|预订|预约|外卖|投诉|举报|咨询|服务|监督|官方|公司|单位|市监所|监管所|办公室|消协"
                    + "|公示|公开|公布|对外|值班|店招|广告|总部|企业|被诉|被投诉|招牌|门头|门口|墙上|包装|名片|菜单|海报|官网|网站|小票|发票|你们|贵方|厂家|物业|热线|医院|学校|银行|中心|局|处|所|网点|营业厅|专柜|门市|柜台|馆|城|广场)"
                    + "[^0-9,。;!?]{0,8}$"
                    + "|[店馆楼校院所厅场城行社吧坊园站部]的?\\p{IsHan}{0,4}(?:电话|座机|热线|号码|tel)[^0-9,。;!?]{0,5}$");
    /** The place of a business before its phone: 经营者地址：重庆路1255号，电话0431-…. */
    private static final Pattern AT_A_BUSINESS = Pattern.compile(
            "(?:(?:经营者?|门店|注册|公司|商家|商户|店铺|店|单位|营业|办公)的?(?:地址|场所)|店址|信用代码|(?:^|[^\\p{IsHan}])地址[^。;!?*]{0,40}(?:大厦|广场|商场|商城|写字楼|市场|[0-9] ?层))"
                    + "[^。;!?*]{0,60}$");
    /** An office to which something is handed in, before its phone: 报送至放心消费办公室，联系电话0431-…. */
    private static final Pattern AT_AN_OFFICE = Pattern.compile(
            "(?:报送?|提交|交|送|寄|反馈|汇总|反映)[至到往给](?!我)[^。;!?*我]{0,24}(?:办公室|[局委处署]|监管所|中心|协会|消协|委员会)[,;( ]{1,2}(?:联系|咨询|办公)?(?:电话|传真)(?:号码)?[:是为 ]{0,2}$");
    /** Greatest number of characters of such a place. */
    private static final int MOST_OF_A_PLACE = 80;

    /** Words behind a phone that make it the phone of a shop: 是你们售后吧. */
    private static final Pattern SHOP_FOLLOWS = Pattern.compile(
            "^[ ,、)\\]”\"]{0,2}(?:这个?(?:号码?|电话)?)?(?:就?是|为)?(?:你们|你家|您们?店|贵[店司方]|[本该]?店|[这那]家|商[家户场]|厂家?|官方|客服|售后|前台|公司|总[机台]|热线|门店|柜台|酒店|宾馆|超市|医院|物业|学校|转\\p{IsHan}{0,4}(?:[处科部室台]|窗口|中心))");
    /** Words by which a shop, a station or an office speaks of itself: 本店因房屋到期，电话024-…. */
    private static final Pattern SHOP_SPEAKS =
            Pattern.compile("[本我敝](?:店|馆|司|公司|院|站|所|行|厂|酒店|超市|商场|中心|机构|小店)(?!面前|员)|我们店|小店");
    /** Words for a phone that nobody answers, which is a shop's more often than a person's. */
    private static final Pattern UNREACHED_FOLLOWS =
            Pattern.compile("^[ ,、)\\]”\"]{0,2}(?:老|一直|总|始终|怎么|都|根本|永远)?(?:打不通|没人接|无人接|占线|忙音|空号|停机|关机|转人工)");
    /** The name of a company before its phone: 昊融房地产开发有限公司，电话0431-…. */
    private static final Pattern BEHIND_A_COMPANY = Pattern.compile(
            "(?:公司|集团|商行|事务所|经营部|合作社)[)”\"]?[,:( ]{1,2}(?:联系|服务|咨询|售楼|办公)?(?:电话|座机)(?:号码?)?[:是为 ]{0,2}$");
    /** Words for the phone at which a person works. */
    private static final Pattern UNIT_PHONE =
            Pattern.compile("(?<![你贵该本此各对方]|你们|他们|[店商厂司]的?)(?:单位|办公室|办公)(?:的?(?:电话|座机|固话))[是为: ]{0,2}$");
    /** An extension, or the person to ask for, behind such a phone: 转分机806找. */
    private static final Pattern EXTENSION_FOLLOWS = Pattern.compile("^[ ,、(\\-]{0,2}(?:转|分机|内线|找(?=\\p{IsHan}))");
    /** Words for a phone of the author of a text, even if an office or a shop is named: 我单位电话. */
    private static final Pattern OWN_PHONE = Pattern.compile(
            "(?:我(?!们[店公单])(?:的|们)?(?:家|自己|办公室|单位|公司|店里?)?的?|本人|(?<![商店厂卖买玩那这哪一二三四五六七八九十几两])家|宅|联系我|找我|回复?我|老人|爸|妈|爷爷|奶奶|姥姥|姥爷|老公|老婆|爱人)"
                    + "[^0-9,。;!?店商]{0,6}$");

    private static final Pattern CONTACT_LETTERS =
            Pattern.compile("(?:^|[^a-z])(?:tel|phone|mob|mobile|call|t|p|m|vx?|wx|q|qq|wechat)$");
    private static final Pattern AREA_AND_NUMBER =
            Pattern.compile("(0(?:10|2[0-57-9]))[2-8]\\d{7}|(0[3-9]\\d{2})[2-8]\\d{6,7}");
    /** Words behind which a number is a person's, unless other words contradict. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?:手机|电话|电联|联系|号码|短信|微信|qq|呼我|打给|打我|拨打?|加我|找我|我的?号|账号|帐号|账户|卡号|银行卡|身份证?|证件|证号|本人|座机|固话|tel|phone|mobile)[^0-9,。;!?]{0,5}$");

    /** A word for a phone anywhere in the words before a number. */
    private static final Pattern PHONE_NAMED = Pattern.compile("电话|手机|号码|联系|来电|拨打|打给|打我|致电|tel|phone|mobile");

    private static final Pattern HOTLINE =
            Pattern.compile("(?:[48]00|1010|95[0-9]{3}$|0[0-9]{2,3}(?:12|95|96|10|11)[0-9]{3}$|12[0-9]{3}|96[0-9]{3})");
    private static final Pattern DAY = Pattern.compile("20[0-3][0-9](?:0[1-9]|1[0-2])[0-3][0-9]");
    private static final String QUANTITIES = "元块次个年月日点人%.万千条折米平克斤升寸毫瓦秒分";
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");
    private static final int[] IDENTITY_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String IDENTITY_CHECKS = "10X98765432";

    private final Set<String> publicPhones;

    NumberFinder(Set<String> publicPhones) {
        this.publicPhones = publicPhones;
    }

    /**
     * Adjoining digits of one script; gap is the text between this group and the one before, null at the start of a
     * run.
     */
    private record Group(int start, int end, String digits, boolean chinese, String gap) {}

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        List<Group> groups = groups(plain);
        findInPieces(text, groups, found);
        for (Matcher foreign = FOREIGN.matcher(plain); foreign.find(); ) {
            long digits = foreign.group().chars().filter(Character::isDigit).count();
            if (digits >= FEWEST_OF_FOREIGN && digits <= MOST_OF_FOREIGN) {
                found.add(text.span(foreign.start(), foreign.end(), PersonalDataKind.PHONE));
            }
        }
        findNumbers(text, groups, Candidate::kind, found);
    }

    /** Adds the numbers that may be a person's, since nothing explains them. */
    void findDoubtful(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        findNumbers(text, groups(text.plain()), Candidate::doubtfulKind, found);
    }

    private void findNumbers(
            ComparableText text,
            List<Group> groups,
            Function<Candidate, PersonalDataKind> kinds,
            Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (int first = 0; first < groups.size(); ) {
            int behindCode = behindCode(plain, groups, first);
            if (behindCode > first) {
                first = behindCode;
                continue;
            }
            int last = -1;
            PersonalDataKind kind = null;
            int end = 0;
            StringBuilder digits = new StringBuilder();
            for (int i = first; i < groups.size() && digits.length() <= 19; i++) {
                Group group = groups.get(i);
                if (i > first && group.gap() == null) {
                    break;
                }
                digits.append(group.digits());
                Candidate candidate = new Candidate(plain, groups, first, i, digits.toString());
                PersonalDataKind is = kinds.apply(candidate);
                if (is != null) {
                    kind = is;
                    last = i;
                    end = candidate.end();
                }
                if (is == PersonalDataKind.PHONE && isWhole(digits) && isPartedBehind(groups, i)) {
                    break;
                }
            }
            if (kind == null) {
                first++;
            } else {
                if (kind == PersonalDataKind.PHONE && hasMistypedEnd(plain, groups, last)) {
                    last++;
                    end = groups.get(last).end();
                }
                found.add(text.span(groups.get(first).start(), end, kind));
                first = last + 1;
            }
        }
    }

    private static boolean isWhole(CharSequence digits) {
        return MOBILE_NUMBER.matcher(digits).matches();
    }

    /** Returns whether a separator is behind a group, so that another number follows: 138…/139…. */
    private static boolean isPartedBehind(List<Group> groups, int group) {
        return group + 1 < groups.size()
                && groups.get(group + 1).gap() != null
                && !groups.get(group + 1).gap().isEmpty();
    }

    /** Returns whether one or two digits too many follow a phone number and nothing explains them. */
    private static boolean hasMistypedEnd(String plain, List<Group> groups, int last) {
        if (last + 1 == groups.size()) {
            return false;
        }
        Group next = groups.get(last + 1);
        return (" ".equals(next.gap()) || "-".equals(next.gap()))
                && next.digits().length() <= 2
                && (next.end() == plain.length() || !Character.isLetterOrDigit(plain.charAt(next.end())));
    }

    /** Adds the parts of a mobile number between which words for parts are written. */
    private static void findInPieces(
            ComparableText text, List<Group> groups, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (int first = 0; first < groups.size(); first++) {
            StringBuilder digits = new StringBuilder();
            int start = groups.get(first).start();
            boolean isInParts =
                    PART.matcher(plain.substring(Math.max(0, start - 8), start)).find();
            for (int last = first; last < groups.size() && last - first < MOST_PARTS; last++) {
                Group part = groups.get(last);
                if (last > first) {
                    int end = groups.get(last - 1).end();
                    if (part.start() - end > PART_GAP) {
                        break;
                    }
                    isInParts |=
                            PART.matcher(plain.substring(end, part.start())).find();
                }
                digits.append(part.digits());
                if (digits.length() >= MOBILE) {
                    if (isInParts && last > first && digits.toString().matches("1[3-9]\\d{9}")) {
                        groups.subList(first, last + 1)
                                .forEach(
                                        each -> found.add(text.span(each.start(), each.end(), PersonalDataKind.PHONE)));
                    }
                    break;
                }
            }
        }
    }

    /**
     * Returns the index of the first group behind a code that begins at a group: 编号4192 0566 8645 6740. A mobile
     * number among the groups is no part of the code.
     */
    private static int behindCode(String plain, List<Group> groups, int first) {
        int start = groups.get(first).start();
        int next = first;
        String before = plain.substring(Math.max(0, start - WINDOW), start);
        if (isCodeBefore(before) && NUMBERED.matcher(before).find()) {
            next = first + 1;
            while (next < groups.size() && next - first < MAX_PARTS && continuesCode(groups.get(next))) {
                next++;
            }
        }
        return next > first + 1 ? next : first;
    }

    /** Returns whether words before digits call them a code; 编号 behind the word for a person's number does not. */
    private static boolean isCodeBefore(String before) {
        if (COMPANY_ACCOUNT.matcher(before).find()) {
            return true;
        }
        return CODE.matcher(before).find()
                && !OF_A_PERSON.matcher(before).find()
                && !OWN_DOCUMENT.matcher(before).find();
    }

    private static boolean continuesCode(Group group) {
        return (" ".equals(group.gap()) || "-".equals(group.gap()))
                && group.digits().length() >= 3
                && !group.digits().matches("1[3-9]\\d{9}");
    }

    private static List<Group> groups(String plain) {
        List<Group> groups = new ArrayList<>();
        int i = 0;
        int previousEnd = -1;
        while (i < plain.length()) {
            if (digit(plain, i) < 0) {
                i++;
                continue;
            }
            int start = i;
            boolean chinese = isChinese(plain.charAt(i));
            StringBuilder digits = new StringBuilder();
            for (int digit = digit(plain, i);
                    digit >= 0 && isChinese(plain.charAt(i)) == chinese;
                    digit = i < plain.length() ? digit(plain, i) : -1) {
                digits.append((char) ('0' + digit));
                i++;
            }
            groups.add(new Group(start, i, digits.toString(), chinese, gap(plain, previousEnd, start)));
            previousEnd = i;
        }
        return groups;
    }

    private static String gap(String plain, int from, int to) {
        if (from < 0 || to - from > MAX_WORDS) {
            return null;
        }
        String gap = plain.substring(from, to);
        if (READING.matcher(gap).matches()) {
            return gap;
        }
        boolean isSeparator = isUsual(gap)
                || gap.chars().noneMatch(sign -> Character.isLetterOrDigit(sign) || OF_QUANTITIES.indexOf(sign) >= 0);
        return isSeparator && gap.length() <= MAX_GAP ? gap : null;
    }

    /**
     * Returns whether a mark in a gap ends a clause and so separates two numbers; a gap in which digits are read out
     * does not.
     */
    private static boolean endsAClause(String gap) {
        return gap.chars().anyMatch(mark -> ",;。、".indexOf(mark) >= 0) && !isReading(gap);
    }

    /** Returns whether a gap has words with which the parts of a number are read out. */
    private static boolean isReading(String gap) {
        return gap.chars().anyMatch(Character::isLetter) && READING.matcher(gap).matches();
    }

    private static boolean isUsual(String gap) {
        return gap.equals(MASK) || gap.chars().allMatch(character -> SEPARATORS.indexOf(character) >= 0);
    }

    private static boolean isChinese(char character) {
        return character > 0x7f;
    }

    /**
     * Returns the value of a digit; -1 for any other character. The letters o, l and i among digits count as 0 and 1.
     */
    private static int digit(String plain, int i) {
        char character = plain.charAt(i);
        if (character >= '0' && character <= '9') {
            return character - '0';
        }
        if (character == 'o' || character == 'l' || character == 'i') {
            return isBetweenDigits(plain, i) ? character == 'o' ? 0 : 1 : -1;
        }
        int value = CHINESE_DIGITS.indexOf(character);
        if (value < 0) {
            value = FORMAL_DIGITS.indexOf(character);
        }
        if (value < 0 && SPOKEN_DIGITS.indexOf(character) >= 0) {
            value = SPOKEN_VALUES[SPOKEN_DIGITS.indexOf(character)];
        }
        char next = i + 1 < plain.length() ? plain.charAt(i + 1) : ' ';
        boolean isWord = AFTER_A_QUANTITY.indexOf(next) >= 0
                || (value == 1 && AFTER_ONE.indexOf(next) >= 0)
                || (i > 0 && BEFORE_AN_ORDINAL.indexOf(plain.charAt(i - 1)) >= 0);
        return isWord ? -1 : value;
    }

    private static boolean isBetweenDigits(String plain, int i) {
        return isInRunOfDigits(plain, i) || isBetweenPlainDigits(plain, i);
    }

    /**
     * Returns whether a letter is in a run of digits and such letters that is too long for a word, and begins with a
     * digit.
     */
    private static boolean isInRunOfDigits(String plain, int i) {
        int start = i;
        while (start > 0 && i - start < MAX_RUN && isDigitOrLikeOne(plain.charAt(start - 1))) {
            start--;
        }
        int end = i + 1;
        while (end < plain.length() && end - i < MAX_RUN && isDigitOrLikeOne(plain.charAt(end))) {
            end++;
        }
        long digits =
                plain.substring(start, end).chars().filter(Character::isDigit).count();
        return end - start >= SURELY_DIGITS
                && (Character.isDigit(plain.charAt(start)) || end - start == MOBILE)
                && digits * 2 > end - start
                && (start == 0 || !Candidate.isLetter(plain.charAt(start - 1)))
                && (end == plain.length() || !Candidate.isLetter(plain.charAt(end)));
    }

    private static boolean isDigitOrLikeOne(char character) {
        return Character.isDigit(character) || character == 'o' || character == 'l' || character == 'i';
    }

    private static boolean isBetweenPlainDigits(String plain, int i) {
        boolean before = false;
        for (int back = i - 1; back >= Math.max(0, i - 10) && !before; back--) {
            char character = plain.charAt(back);
            if (Character.isDigit(character)) {
                before = true;
            } else if (character != 'o' && character != 'l' && character != 'i') {
                return false;
            }
        }
        boolean letterFollows = i + 1 < plain.length()
                && plain.charAt(i + 1) >= 'a'
                && plain.charAt(i + 1) <= 'z'
                && "oli".indexOf(plain.charAt(i + 1)) < 0;
        boolean digitFollows = i + 1 < plain.length() && Character.isDigit(plain.charAt(i + 1));
        return before && !letterFollows && (plain.charAt(i) == 'o' || digitFollows);
    }

    /** Consecutive groups that may be one number. */
    private final class Candidate {
        private final String plain;
        private final List<Group> groups;
        private final int first;
        private final int last;
        private final String digits;
        private final String before;
        private boolean endsWithX;

        Candidate(String plain, List<Group> groups, int first, int last, String digits) {
            this.plain = plain;
            this.groups = groups;
            this.first = first;
            this.last = last;
            this.digits = digits;
            int start = groups.get(first).start();
            before = plain.substring(Math.max(0, start - WINDOW), start);
        }

        PersonalDataKind kind() {
            if (digits.length() < 7 || !standsAlone()) {
                return null;
            }
            if (isIdentityNumber()) {
                return PersonalDataKind.IDENTITY_NUMBER;
            }
            if (digits.length() >= 15 && isBankCard()) {
                return PersonalDataKind.BANK_CARD;
            }
            return isPhone() || isUnexplained() ? PersonalDataKind.PHONE : null;
        }

        int end() {
            int end = groups.get(last).end();
            return endsWithX ? plain.indexOf(String.valueOf(checkLetter(end)), end) + 1 : end;
        }

        /** Returns whether the groups are neither a part of a longer number nor of a code with letters. */
        private boolean standsAlone() {
            Group start = groups.get(first);
            Group end = groups.get(last);
            boolean oneScript = groups.subList(first, last + 1).stream()
                            .map(Group::chinese)
                            .distinct()
                            .count()
                    == 1;
            boolean joinedBefore = start.gap() != null && start.gap().isEmpty();
            boolean joinedBehind = last + 1 < groups.size()
                    && groups.get(last + 1).gap() != null
                    && groups.get(last + 1).gap().isEmpty();
            if (((joinedBefore || joinedBehind) && !oneScript) || (".".equals(start.gap()) && first == last)) {
                return false;
            }
            boolean letterBefore = start.start() > 0 && isLetter(plain.charAt(start.start() - 1));
            boolean letterBehind = end.end() < plain.length()
                    && isLetter(plain.charAt(end.end()))
                    && "xvwtq".indexOf(plain.charAt(end.end())) < 0;
            return (!letterBefore || CONTACT_LETTERS.matcher(before).find()) && !letterBehind && isOneShape();
        }

        private static boolean isLetter(char character) {
            return character >= 'a' && character <= 'z';
        }

        /**
         * Returns whether the groups read as one number: a few groups of three digits or more, pairs with the same
         * separator, single digits, or a mobile number in a few uneven groups with the same separator, or with another
         * sign. So "138 1234 5678" and "1-381-234-5678" are one number, and "18.50 20.30 15.2" is none.
         */
        private boolean isOneShape() {
            List<Integer> chunks = chunks();
            List<String> gaps = gaps();
            boolean withCountry =
                    chunks.size() > 1 && groups.get(first).digits().matches("(?:00)?86");
            if (withCountry) {
                chunks.removeFirst();
            }
            if (chunks.size() == 1) {
                return true;
            }
            boolean isReadOut =
                    READ_OUT.contains(chunks) && PERSONAL.matcher(before).find();
            if (isListedMobile(chunks, gaps)
                    || isNumberOfAPerson()
                    || (isMobile() && (isReadOut || gaps.stream().anyMatch(NumberFinder::isReading)))) {
                return true;
            }
            if (gaps.stream().anyMatch(NumberFinder::endsAClause)
                    && gaps.stream().distinct().count() > 1) {
                return false;
            }
            if (!gaps.stream().allMatch(NumberFinder::isUsual)) {
                return isCertain() && (gaps.stream().distinct().count() <= 2 || READ_OUT.contains(chunks));
            }
            boolean few = chunks.size() <= 5
                    && chunks.subList(withCountry && chunks.size() > 1 ? 1 : 0, chunks.size() - 1).stream()
                            .allMatch(size -> size >= 3)
                    && (chunks.getLast() >= 3 || digits.length() >= 15);
            boolean pairs = chunks.subList(0, chunks.size() - 1).stream().allMatch(size -> size <= 2)
                    && chunks.getLast() <= (isMobile() ? 3 : 2)
                    && gaps.stream().distinct().count() == 1
                    && !Set.of(".", ",", "/", ":", ", ").contains(gaps.getFirst());
            boolean singles = chunks.stream().allMatch(size -> size == 1);
            boolean readOut = READ_OUT.contains(chunks) && isMobile();
            return few || pairs || singles || readOut || isUnevenMobile(chunks, gaps);
        }

        private boolean isUnevenMobile(List<Integer> chunks, List<String> gaps) {
            return (chunks.size() <= MAX_UNEVEN || PERSONAL.matcher(before).find())
                    && gaps.stream().allMatch(UNEVEN_GAPS::contains)
                    && (gaps.stream().distinct().count() == 1
                            || (groups.get(first).digits().length() >= 3
                                    && PERSONAL.matcher(before).find()))
                    && isMobile();
        }

        /** Returns whether groups of two to four digits with one mark between them are a mobile number that words state. */
        private boolean isListedMobile(List<Integer> chunks, List<String> gaps) {
            return MOBILE_NUMBER.matcher(digits).matches()
                    && chunks.getFirst() == 3
                    && chunks.stream().allMatch(size -> size >= 2 && size <= 4)
                    && gaps.stream().distinct().count() == 1
                    && PHONE_NAMED.matcher(before).find();
        }

        /** Returns whether no other number has this structure, so that any signs or words may separate its digits. */
        private boolean isCertain() {
            return isMobile() || AREA_AND_NUMBER.matcher(digits).matches();
        }

        /**
         * Returns whether a check digit or a birth date proves that the digits are a card or identity number, whatever
         * separates them.
         */
        private boolean isNumberOfAPerson() {
            return (digits.length() >= 16 && digits.startsWith("62") && satisfiesLuhn())
                    || (digits.length() == 16
                            && BANK.matcher(before).find()
                            && !STORED_VALUE.matcher(before).find()
                            && satisfiesLuhn())
                    || (digits.length() == 18 && hasPersonStructure(1900, 2030) && identityCheck() == digits.charAt(17))
                    || (digits.length() == 17 && hasPersonStructure(1900, 2030));
        }

        private boolean isMobile() {
            return digits.matches("(?:(?:00)?86)?1[3-9]\\d{9}");
        }

        private List<Integer> chunks() {
            List<Integer> chunks = new ArrayList<>();
            for (int i = first; i <= last; i++) {
                int size = groups.get(i).digits().length();
                if (i > first && groups.get(i).gap().isEmpty()) {
                    chunks.set(chunks.size() - 1, chunks.getLast() + size);
                } else {
                    chunks.add(size);
                }
            }
            return chunks;
        }

        private List<String> gaps() {
            List<String> gaps = new ArrayList<>();
            for (int i = first + 1; i <= last; i++) {
                if (!groups.get(i).gap().isEmpty()) {
                    gaps.add(groups.get(i).gap());
                }
            }
            return gaps;
        }

        private boolean isIdentityNumber() {
            int length = digits.length();
            char letter = checkLetter(groups.get(last).end());
            if (length == 17 && letter != 0) {
                endsWithX = hasPersonStructure(1900, 2030)
                        || IDENTITY.matcher(before).find();
                return endsWithX;
            }
            if (length != 18 && length != 15) {
                return length > 15 && length < 18 && IDENTITY.matcher(before).find();
            }
            if (IDENTITY.matcher(before).find()) {
                return true;
            }
            if (length == 18 && hasPersonStructure(1900, 2030) && identityCheck() == digits.charAt(17)) {
                return true;
            }
            return hasPersonStructure(1900, 2015) && !isCode();
        }

        /** Returns the x of an identity number that follows at once or after one separator; 0 where none does. */
        private char checkLetter(int end) {
            int place = end < plain.length() && SEPARATORS.indexOf(plain.charAt(end)) >= 0 ? end + 1 : end;
            if (place >= plain.length() || "x×叉".indexOf(plain.charAt(place)) < 0) {
                return 0;
            }
            boolean letterFollows = place + 1 < plain.length()
                    && (isLetter(plain.charAt(place + 1)) || Character.isDigit(plain.charAt(place + 1)));
            return letterFollows ? 0 : plain.charAt(place);
        }

        private boolean hasPersonStructure(int firstYear, int lastYear) {
            if (!PROVINCES.contains(digits.substring(0, 2))) {
                return false;
            }
            boolean old = digits.length() == 15;
            int year = old ? 1900 + number(6, 8) : number(6, 10);
            int month = old ? number(8, 10) : number(10, 12);
            int day = old ? number(10, 12) : number(12, 14);
            return year >= firstYear && year <= lastYear && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        }

        private int number(int from, int to) {
            return Integer.parseInt(digits.substring(from, to));
        }

        private char identityCheck() {
            int sum = 0;
            for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
                sum += (digits.charAt(i) - '0') * IDENTITY_WEIGHTS[i];
            }
            return IDENTITY_CHECKS.charAt(sum % 11);
        }

        private boolean isBankCard() {
            int length = digits.length();
            if (length > 19 || STORED_VALUE.matcher(before).find()) {
                return false;
            }
            if (BANK.matcher(before).find() && !isCode()) {
                return length >= 16;
            }
            if (isCode() || isCertificateNumber()) {
                return false;
            }
            if (digits.startsWith("62") && length >= 16) {
                return true;
            }
            if (!satisfiesLuhn()) {
                return false;
            }
            if (digits.startsWith("9558") && length == 19) {
                return true;
            }
            return (isGrouped()
                            || PERSONAL.matcher(before).find()
                            || CARD.matcher(wide()).find())
                    && (((digits.startsWith("4") || digits.matches("5[1-5].*") || digits.startsWith("35"))
                                    && length == 16)
                            || (digits.matches("3[47].*") && length == 15));
        }

        private String wide() {
            return wide(WIDE_WINDOW);
        }

        /** Returns the characters before the digits. */
        private String wide(int most) {
            int start = groups.get(first).start();
            return plain.substring(Math.max(0, start - most), start);
        }

        /** Returns whether separators part the digits into groups, as on a card. */
        private boolean isGrouped() {
            return last > first;
        }

        /**
         * Returns whether the number is a certificate number of this programme: region and year, serial number, and
         * check digit.
         */
        private boolean isCertificateNumber() {
            return digits.length() == 19 && digits.startsWith("20", 6) && CheckDigit.holds(digits);
        }

        private boolean satisfiesLuhn() {
            int sum = 0;
            for (int i = 0; i < digits.length(); i++) {
                int digit = digits.charAt(digits.length() - 1 - i) - '0';
                int doubled = i % 2 == 0 ? digit : digit * 2;
                sum += doubled > 9 ? doubled - 9 : doubled;
            }
            return sum % 10 == 0;
        }

        private boolean isPhone() {
            String national =
                    digits.replaceFirst("^(?:00)?86(?=1[3-9]\\d{9}$)", "").replaceFirst("^0(?=1[3-9]\\d{9}$)", "");
            if (national.matches("1[3-9]\\d{9}")) {
                return !isNumbered() && !isPublic(national);
            }
            String withArea =
                    before.endsWith("+") || digits.startsWith("00") ? digits.replaceFirst("^(?:00)?86", "0") : digits;
            if (AREA_AND_NUMBER.matcher(withArea).matches()) {
                return !isCode() && !isOfAShop() && !isUnreached() && !isPublic(withArea);
            }
            return isLocalNumber() && !isPublic(digits);
        }

        private boolean isLocalNumber() {
            boolean numbered = !HOTLINE.matcher(digits).lookingAt()
                    && digits.length() <= 8
                    && digits.matches("[2-8].*")
                    && chunks().size() <= 2;
            boolean isDay = digits.matches("20[0-3]\\d(?:0[1-9]|1[0-2])[0-3]\\d");
            int end = groups.get(last).end();
            boolean isQuantity = end < plain.length() && "元块次个年%.".indexOf(plain.charAt(end)) >= 0;
            return numbered
                    && !isDay
                    && !isQuantity
                    && PHONE_WORD.matcher(before).find()
                    && !isOfAShop()
                    && !isUnreached();
        }

        /**
         * Returns whether words of contact precede a number and no word before or behind it shows that it is no
         * person's.
         */
        private boolean isUnexplained() {
            int length = digits.length();
            int end = groups.get(last).end();
            boolean isQuantity = end < plain.length() && QUANTITIES.indexOf(plain.charAt(end)) >= 0;
            return (length <= MOBILE || length >= 15)
                    && length < MAX_RUN
                    && PERSONAL.matcher(before).find()
                    && !isQuantity
                    && !HOTLINE.matcher(digits).lookingAt()
                    && !DAY.matcher(digits).lookingAt()
                    && !isCode()
                    && !isOfAShop()
                    && !isUnreached()
                    && !isPublic(digits);
        }

        /**
         * Returns the kind of a number that nothing explains and that may be a phone, an account or a card of a person;
         * null where it is none.
         */
        PersonalDataKind doubtfulKind() {
            int length = digits.length();
            int end = groups.get(last).end();
            boolean isQuantity = end < plain.length() && QUANTITIES.indexOf(plain.charAt(end)) >= 0;
            boolean isOfLength = (length >= 7 && length <= MOBILE) || (length >= 15 && length < MAX_RUN);
            return isOfLength
                            && standsAlone()
                            && isWholeRun()
                            && gaps().stream().allMatch(JOINTS::contains)
                            && !isQuantity
                            && !HOTLINE.matcher(digits).lookingAt()
                            && !DAY.matcher(digits).lookingAt()
                            && !YEARS.matcher(digits).matches()
                            && !isCode()
                            && !isOfAShop()
                            && !STORED_VALUE.matcher(before).find()
                            && !isCertificateNumber()
                            && !isPublic(digits)
                    ? PersonalDataKind.PHONE
                    : null;
        }

        /** Returns whether no digits are joined to the number: 8897 6655 of 0431-8897 6655 is a part. */
        private boolean isWholeRun() {
            return !isJoined(groups.get(first)) && (last + 1 == groups.size() || !isJoined(groups.get(last + 1)));
        }

        private static boolean isJoined(Group group) {
            return group.gap() != null && (group.gap().isEmpty() || JOINTS.contains(group.gap()));
        }

        private boolean isCode() {
            int end = groups.get(last).end();
            int start = groups.get(first).start();
            return isCodeBefore(before)
                    || COMPANY_BANK.matcher(wide()).find()
                    || SECOND_CODE
                            .matcher(plain.substring(Math.max(0, start - WIDE_WINDOW), start))
                            .find()
                    || CODE_FOLLOWS
                            .matcher(plain.substring(end, Math.min(plain.length(), end + WINDOW)))
                            .find();
        }

        /** Returns whether the words before the digits leave no doubt that they are a code. */
        private boolean isNumbered() {
            return isCodeBefore(before)
                    && NUMBERED.matcher(before).find()
                    && !PERSONAL.matcher(before).find();
        }

        private boolean isOfAShop() {
            int end = groups.get(last).end();
            boolean isNamedBehind = SHOP_FOLLOWS
                    .matcher(plain.substring(end, Math.min(plain.length(), end + WINDOW)))
                    .find();
            boolean isExtension = UNIT_PHONE.matcher(before).find()
                    && EXTENSION_FOLLOWS
                            .matcher(plain.substring(end, Math.min(plain.length(), end + WINDOW)))
                            .find();
            boolean isAtABusiness = AT_A_BUSINESS.matcher(wide(MOST_OF_A_PLACE)).find();
            return !isExtension
                    && (isNamedBehind
                            || isAtABusiness
                            || AT_AN_OFFICE.matcher(wide()).find()
                            || BEHIND_A_COMPANY.matcher(wide()).find()
                            || SHOP_SPEAKS.matcher(wide(MOST_OF_A_PLACE)).find()
                            || SHOP_PHONE.matcher(before).find())
                    && !OWN_PHONE.matcher(before).find();
        }

        /** Returns whether nobody answers a phone, and no word states that it is a person's. */
        private boolean isUnreached() {
            int end = groups.get(last).end();
            return UNREACHED_FOLLOWS
                            .matcher(plain.substring(end, Math.min(plain.length(), end + WINDOW)))
                            .find()
                    && !OWN_PHONE.matcher(before).find();
        }

        private boolean isPublic(String number) {
            return publicPhones.stream().anyMatch(phone -> phone.equals(number) || phone.endsWith(number));
        }
    }
}
