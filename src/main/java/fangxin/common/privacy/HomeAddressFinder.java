package fangxin.common.privacy;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finder of addresses where persons live: a building with its unit or a room of a residential compound, or any address
 * to a house number behind words such as 家住. The premises of a shop are public and stay.
 */
final class HomeAddressFinder implements PersonalDataDetector.Finder {
    private static final String DIGIT = "[0-9零〇一二三四五六七八九十百壹贰叁肆伍陆柒捌玖]";
    private static final String NUMBER = "[0-9零〇一二三四五六七八九十百壹贰叁肆伍陆柒捌玖a-z甲乙丙丁]{1,5}";
    private static final String BUILDING = NUMBER + " ?(?:号楼|号院|栋|幢|座|#楼|#|楼|排)";
    private static final String UNIT = NUMBER + " ?(?:单元|门洞|门(?!市|店|面|口|诊|票))";
    private static final String FLOOR = "(?:" + NUMBER + " ?(?:楼|层))?";
    private static final String ROOM = "(?:[东西南北中左右](?:门|户|侧)|" + NUMBER + "(?: ?(?:室|号房?|户|房(?!间|子|价)))?)";
    /** Room number without a word for a room, which is no price, year or area. */
    private static final String BARE_ROOM =
            "(?:" + DIGIT + "{3,4})(?!" + DIGIT + "|[#元块年月平米岁次个人折斤])(?: ?(?:室|号房?|户|房(?!间|子|价)))?";

    private static final String GAP = "[ ,\\-、/]{0,2}";
    private static final String COMPOUND = "(?:小区|家园|花园|公寓|新村|社区|苑|宿舍|家属楼|家属院|大院|华府|公馆|名城|雅居|佳园|嘉园"
            + "|新城|花都|庄园|别墅|御府|华庭|豪庭|名郡|国际城|山庄|花苑|华城|水岸|丽景|一品|名苑|家苑|(?<![店家这那哪屋院村地库心手夜])里)";
    private static final String PHASE = "(?: ?" + NUMBER + " ?(?:期|区))?";
    /** A building with its unit, with or without a room: 3栋2单元501室. */
    private static final Pattern UNIT_OF_BUILDING =
            Pattern.compile(BUILDING + GAP + UNIT + GAP + FLOOR + "(?:" + GAP + ROOM + ")?");
    /** A room of a residential compound: 阳光小区3栋501室, 阳光花园3-2-501. */
    private static final Pattern ROOM_OF_COMPOUND = Pattern.compile(COMPOUND + PHASE + GAP + "(?:"
            + NUMBER + " ?[\\-/—#] ?" + NUMBER + "(?: ?[\\-/—#] ?" + NUMBER + ")?(?![0-9])(?: ?(?:室|号|户))?"
            + "|(?:" + BUILDING + GAP + ")?(?:" + UNIT + GAP + ")?" + FLOOR + GAP + NUMBER
            + " ?(?:室|号别墅|号房?(?![门口铺店柜台摊线])|户|房(?!间|子|价))"
            + "|" + BUILDING + GAP + FLOOR + GAP + BARE_ROOM
            + "|" + UNIT + GAP + BARE_ROOM + "|" + NUMBER + " ?号别墅)"
            + "|(?<=\\p{IsHan}{2})[0-9]{1,3} ?号别墅");
    /** A room of a building or unit without the name of a compound: 5栋704, 18号楼1502, 3座12楼1201室. */
    private static final Pattern ROOM_OF_BUILDING = Pattern.compile("(?<!" + DIGIT + "#?)" + DIGIT
            + "{1,3} ?(?:#?楼|号楼|号院|栋|幢|单元|座|门(?!市|店|面|口|诊|票)|#)" + GAP + FLOOR + GAP + BARE_ROOM);
    /** Building, unit and room joined by hyphens behind the name of a place: 东方明珠9-1-586, 一期1-1-703号. */
    private static final Pattern JOINED_ROOM =
            Pattern.compile("(?<=[\\p{IsHan}a-z])(?<!码|日期|日|期至|型号|规格|尺寸|比例|比分|编号|款号|货号|号) ?" + DIGIT + "{1,3} ?[\\-—] ?"
                    + DIGIT + "{1,2} ?[\\-—] ?(?!(?:19|20)[0-9]{2})" + BARE_ROOM);

    /** A numbered room at the number of a street, or of a floor: 自由大路306号131室, 5号楼3楼3号. */
    private static final Pattern NUMBERED_ROOM = Pattern.compile("(?:路|街|道|巷|胡同) ?" + NUMBER + " ?号" + GAP + DIGIT
            + "{2,4} ?[室户]" + "|" + NUMBER + " ?(?:号楼|栋|幢)" + GAP + NUMBER + " ?[楼层]" + GAP + NUMBER + " ?[号室户]");
    /** A house of a group of a village: 永丰村6组51号. */
    private static final Pattern HOUSE_OF_VILLAGE =
            Pattern.compile("(?:[村屯庄] ?" + NUMBER + " ?[组社队]" + GAP + "|[村屯] ?)" + NUMBER + " ?[号户]");
    /** A house of a lane, with or without a room: 1723弄21号517室. */
    private static final Pattern HOUSE_OF_LANE =
            Pattern.compile(DIGIT + "{1,4} ?弄" + GAP + NUMBER + " ?号(?:" + GAP + NUMBER + " ?室?)?");
    /** A room of a building at the number of a street: 人民大街24号院3号楼1706. */
    private static final Pattern ROOM_AT_A_NUMBER = Pattern.compile("(?:路|街|道|巷|胡同) ?" + NUMBER + " ?号院?" + GAP
            + BUILDING + GAP + "(?:" + UNIT + GAP + ")?" + FLOOR + GAP + BARE_ROOM);

    private static final String HOME =
            "(?:家住|[我现租暂]住|住在|居住在|居住于|家在|住址|户籍所在地|(?:家庭|居住|住宅|户籍|收货|收件|邮寄|寄件|通讯|联系|送货|安装|上门|配送|我的|我家|签收|快递|住家|服务|维修|搬家|取件)(?:详细)?地址"
                    + "|请?送货?[到至往]|请送|请寄|[寄发]到|寄往|寄给我|快递到|配送到|搬到|放在|放到|我家|家的?地址)";
    private static final String PLACE =
            "(?:路|街|道|巷|胡同|弄|村|屯|组|院|里|小区|家园|花园|公寓|苑|社区|栋|幢|号楼|单元|楼|委|门|湖|城|府|湾|邸|庭|堡|区|镇|号)";
    /** Words of living or delivery, then an address with a house number. */
    private static final Pattern ADDRESS_OF_HOME = Pattern.compile(HOME + "[ :是为在于]{0,4}+"
            + "(?<address>[\\p{IsHan}a-z0-9\\-#() ]{0,40}?" + PLACE + "[\\p{IsHan}a-z0-9\\-#() ]{0,6}?"
            + NUMBER + " ?(?:号楼|号院|号别墅|号|栋|幢|单元|室|户|弄|组)"
            + "(?:" + GAP + NUMBER + " ?(?:号楼|号院|号|栋|幢|单元|楼|层|门|室|户|房)){0,4}+(?:" + GAP
            + "[0-9]{2,4}(?![0-9元块年月日]))?)");

    private static final List<Pattern> ROOMS = List.of(
            UNIT_OF_BUILDING,
            ROOM_OF_COMPOUND,
            ROOM_OF_BUILDING,
            JOINED_ROOM,
            ROOM_AT_A_NUMBER,
            NUMBERED_ROOM,
            HOUSE_OF_VILLAGE,
            HOUSE_OF_LANE);

    private static final int REACH = 36;
    private static final Pattern BEGINS =
            Pattern.compile("(?:住在|家住|现住|居住在|住址|地址|位于|送到|寄到|寄往|送货到|配送到|快递到|搬到|家在|我家|我住|东西寄|请送|请寄|[住在到是为于])$");
    private static final Pattern OF_A_SHOP = Pattern.compile(
            "(?:店址|(?:门店|店铺|商家|商铺|贵店|本店|该店|店|店面|注册|经营|营业|公司|单位|门市|酒店|宾馆|餐厅|饭店|商场|超市|网点|专柜)(?:的)?地址|贵店|本店|该店|这家店|那家店|店铺?|住所|经营场所|营业场所|公司|商铺)"
                    + "(?:开|就|已经)?(?:是|为|在|位于|开在|于|搬到|迁到|开到|设在)?[: ]{0,2}$");
    private static final Pattern SHOP_FOLLOWS = Pattern.compile(
            "^(?:(?:的|开的|这家|那家|楼下的?|底商的?|有家|有一家)?(?:贵|该|本|你们)?|,(?:贵|该|本|你们|这家|那家|有家))[\\p{IsHan}]{0,4}?(?:店|超市|商铺|底商|门面|饭馆|餐馆|理发|药房|便利|专柜|柜台|摊位)");

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Pattern pattern : ROOMS) {
            for (Matcher address = pattern.matcher(plain); address.find(); ) {
                add(text, begin(plain, address.start()), address.end(), found);
            }
        }
        for (Matcher address = ADDRESS_OF_HOME.matcher(plain); address.find(); ) {
            add(text, address.start("address"), address.end("address"), found);
        }
    }

    private static void add(ComparableText text, int start, int end, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        String before = plain.substring(Math.max(0, start - 14), start);
        String behind = plain.substring(end, Math.min(plain.length(), end + 10));
        if (!OF_A_SHOP.matcher(before).find() && !SHOP_FOLLOWS.matcher(behind).find()) {
            found.add(text.span(start, end, PersonalDataKind.HOME_ADDRESS));
        }
    }

    /**
     * Returns the index at which the address before its exact part begins: behind punctuation or words such as 家住.
     */
    private static int begin(String plain, int core) {
        int begin = core;
        while (begin > 0 && core - begin < REACH && isPart(plain.charAt(begin - 1))) {
            if (BEGINS.matcher(plain.substring(Math.max(0, begin - 4), begin)).find()) {
                return begin;
            }
            begin--;
        }
        return begin;
    }

    private static boolean isPart(char character) {
        return Character.isLetterOrDigit(character) || character == '-' || character == ' ' || character == '#';
    }
}
