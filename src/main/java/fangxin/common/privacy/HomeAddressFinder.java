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
    private static final String BUILDING = NUMBER + " ?(?:号楼|号院[内里]?|栋|幢|座|#楼|#|楼|排)";
    private static final String UNIT = "(?:" + NUMBER + " ?(?:单元|门洞|门(?!市|店|面|口|诊|票))|[东西南北中左右](?:单元|门洞)|[东西南北左右]数第? ?"
            + DIGIT + "{1,2} ?个?(?:单元|门洞)|门洞 ?" + DIGIT + "{1,2}(?!" + DIGIT + "))";
    private static final String FLOOR = "(?:(?:" + NUMBER + "|顶|底|阁) ?(?:楼|层))?";
    /** Part of a house that is a home of its own. */
    private static final String PART_OF_A_HOUSE = "(?:半?地下室|半地下|阁楼|顶楼|底楼)";
    /** Side of a landing, with or without its door: 东户, 左手门, 右边第二家, 对门. */
    private static final String SIDE = "(?:(?:靠|把)?[东西南北中左右]{1,2}(?:(?:间|手|边|侧|首|面|头|厢){1,2}(?:那|第? ?" + DIGIT
            + ")?(?:[户门家屋室](?![口型主店面市]))?|(?:那|第? ?" + DIGIT
            + ")?(?:户(?![口型主])|门|屋|室))|(?:尽|最|紧)?[东西南北里外把]{1,2}头(?:那|一|第? ?" + DIGIT + ")?[家户屋间](?![店馆])|[东西南北左右]数第? ?"
            + DIGIT + "{1,2} ?个?[家户门屋间](?![店馆])|对门(?![口店]))";

    private static final String ROOM =
            "(?:" + SIDE + "|[东西南北中左右](?!\\p{IsHan})|" + NUMBER + "(?: ?(?:室|号房?|户|房(?!间|子|价)))?)";
    /** Room number without a word for a room, which is no price, year or area. */
    private static final String BARE_ROOM =
            "(?:" + DIGIT + "{3,4})(?!" + DIGIT + "|[#元块年月平米岁次个人折斤])(?: ?(?:室|号房?|户|房(?!间|子|价)))?";

    /** Signs between the parts of an address, and a remark in brackets: 3栋（红砖那栋）顶楼西门. */
    private static final String GAP = "[ ,\\-、/]{0,2}(?:\\(\\p{IsHan}{1,8}\\))?";

    private static final String COMPOUND =
            "(?:小区|家园|花园|公寓|新村|社区|苑|宿舍|家属楼|家属院|大院|华府|公馆|教师楼|单身楼|筒子楼|研究生楼|工人村|叠拼|联排|洋房|合院|教师楼|职工楼|教工楼|专家楼|敬老楼|回迁楼|动迁楼|住宅楼|家属区|干休所|公租房|廉租房|经济适用房|名城|雅居|佳园|嘉园"
                    + "|新城|花都|庄园|别墅|御府|华庭|豪庭|名郡|国际城|山庄|花苑|华城|水岸|丽景|一品|名苑|家苑|(?<![店家这那哪屋院村地库心手夜])里)";
    /** A character of the name of a compound: none that joins words of a sentence. */
    private static final String NAMED = "[\\p{IsHan}&&[^的了是有我你他她说到去买卖就不也都被把和跟与及店馆厅铺室元]]";

    private static final String PHASE = "(?: ?" + NUMBER + " ?(?:期|区))?";
    /** A building with its unit, with or without a room: 3栋2单元501室. */
    private static final Pattern UNIT_OF_BUILDING =
            Pattern.compile(BUILDING + GAP + UNIT + GAP + FLOOR + "(?:" + GAP + ROOM + ")?");
    /** A room of a residential compound: 阳光小区3栋501室, 阳光花园3-2-501. */
    private static final Pattern ROOM_OF_COMPOUND = Pattern.compile(COMPOUND + PHASE + GAP + "(?:"
            + NUMBER + " ?[\\-/—#] ?" + NUMBER + "(?: ?[\\-/—#] ?" + NUMBER + ")?(?![0-9])(?: ?(?:室|号|户))?"
            + "|(?:" + BUILDING + GAP + ")?(?:" + UNIT + GAP + ")?" + FLOOR + GAP + NUMBER
            + " ?(?:室|号别墅|号房?(?![门口铺店柜台摊线楼])|户|房(?!间|子|价))"
            + "|" + BUILDING + GAP + FLOOR + GAP + BARE_ROOM
            + "|" + UNIT + GAP + BARE_ROOM + "|" + NUMBER + " ?号别墅)"
            + "|(?<=\\p{IsHan}{2})[0-9]{1,3} ?号别墅");
    /** A room of a building or unit without the name of a compound: 5栋704, 18号楼1502, 3座12楼1201室. */
    private static final Pattern ROOM_OF_BUILDING = Pattern.compile("(?<!" + DIGIT + "#?)" + DIGIT
            + "{1,3} ?(?:#?楼|号楼|号院|栋|幢|单元|座|门(?!市|店|面|口|诊|票)|#|舍 ?[a-z]?|号?公寓楼?|号?宿舍楼?|号?寝室楼)" + GAP
            + "(?:[a-z甲乙丙丁] ?(?:座|栋|单元))?"
            + GAP + FLOOR + GAP + BARE_ROOM + "(?:寝室?|宿舍)?(?! ?[.。点] ?(?:com|cn|net))");
    /** Building, unit and room joined by hyphens behind the name of a place: 东方明珠9-1-586, 一期1-1-703号. */
    private static final Pattern JOINED_ROOM = Pattern.compile(
            "(?<=[\\p{IsHan}a-z])(?<!(?:码|日期|日|期至|型号|规格|尺寸|比例|比分|编号|款号|货号|(?<![一壹])号)[是为]?|电话|手机|座机|联系[是为]?|微信) ?"
                    + DIGIT + "{1,3} ?[\\-—] ?" + DIGIT + "{1,2} ?[\\-—] ?(?!(?:19|20)[0-9]{2})" + BARE_ROOM);

    /** Such a room behind the word for its number: 房号5-2-1803. */
    private static final Pattern JOINED_ROOM_AT_A_LABEL = Pattern.compile(
            "(?<=(?:房号|门牌号?|户号|室号)[:是为 ]{0,2})" + DIGIT + "{1,3} ?[\\-—] ?" + DIGIT + "{1,2} ?[\\-—] ?" + BARE_ROOM);

    /** Such a room whose number reads like a year, at a street or in a compound: 自由大路万科城17-6-2002. */
    private static final Pattern JOINED_ROOM_LIKE_A_YEAR =
            Pattern.compile("(?:路|街|道|区|园|苑|城|府|庭|湾)[\\p{IsHan}]{0,10}?(?<!日期|[码号日期]) ?[0-9]{1,3} ?[\\-—] ?"
                    + "[0-9]{1,2} ?[\\-—] ?(?:19|20)[0-9]{2}(?![0-9年])(?: ?[室号户])?");

    /** A numbered room at the number of a street, or of a floor: 自由大路306号131室, 5号楼3楼3号. */
    private static final Pattern NUMBERED_ROOM = Pattern.compile("(?:路|街|道|巷|胡同) ?" + NUMBER + " ?号" + GAP + DIGIT
            + "{2,4} ?[室户]|(?:路|街|道|巷|胡同) ?" + NUMBER + " ?号之" + DIGIT + "{1,2}" + GAP + FLOOR + GAP + BARE_ROOM + "|"
            + NUMBER + " ?(?:号楼|栋|幢)" + GAP + NUMBER + " ?[楼层]" + GAP + NUMBER + " ?[号室户]|[a-z0-9]{1,3} ?座" + GAP
            + NUMBER
            + " ?[楼层]" + GAP + NUMBER + " ?户");
    /** A house of a group of a village: 永丰村6组51号. */
    private static final Pattern HOUSE_OF_VILLAGE = Pattern.compile(
            "(?:(?:[村屯庄委]|社区) ?第? ?" + NUMBER + " ?(?:村民|居民)?小?[组社队]" + GAP + "|[村屯] ?)" + NUMBER + " ?[号户]");
    /** Words behind a group of a village or a committee that describe the house: 老关家对面第二户, 平房. */
    private static final String HOUSE = "(?:[ ,]?(?:老?\\p{IsHan}{1,3}?家)?(?:对面|对过|隔壁|旁边?|[东西南北]头|前院|后院|后身|平房|院里|门口|把头"
            + "|第? ?" + NUMBER + " ?(?:家|户|排|趟|栋|号))){0,3}+";
    /** A group of a village, of a committee of residents, or of a farm: 永红村五社, 团结委九组平房. */
    private static final Pattern GROUP_OF_VILLAGE = Pattern.compile(
            "(?<=\\p{IsHan}{2})(?:村|屯|嘎查|农场|林场|大队|分场|(?<!农|纪|党|团|市|县|省|区|改|建|教|健|国|政|工|经|编|外|体|常)委|(?<=镇|乡|街道)) ?第? ?"
                    + DIGIT + "{1,3} ?(?:(?:村民|居民)?小?[组队]|社|委|屯)(?!长|织|成|合|会|装|员|区)" + HOUSE);
    /** A floor, or a side of it, behind a unit, or a side of a floor of a building: 3单元5楼右门, 5栋3楼东户. */
    private static final Pattern FLOOR_OF_UNIT = Pattern.compile("(?:" + NUMBER + " ?(?:单元|门洞)" + GAP + NUMBER
            + " ?[楼层](?:"
            + GAP + ROOM + ")?|" + DIGIT + "{1,2} ?门" + GAP + DIGIT + "{1,2} ?[楼层]" + GAP + SIDE + "|" + BUILDING
            + GAP + "(?:" + UNIT + GAP + ")?(?:" + NUMBER + "|顶|底) ?[楼层]" + GAP + SIDE + ")");

    /** A house of a lane, with or without a room: 1723弄21号517室. */
    private static final Pattern HOUSE_OF_LANE =
            Pattern.compile(DIGIT + "{1,4} ?弄" + GAP + NUMBER + " ?号楼?(?:" + GAP + NUMBER + " ?室?)?");
    /** A room of a building at the number of a street: 人民大街24号院3号楼1706. */
    private static final Pattern ROOM_AT_A_NUMBER = Pattern.compile("(?:路|街|道|巷|胡同) ?" + NUMBER + " ?号院?" + GAP
            + BUILDING + GAP + "(?:" + UNIT + GAP + ")?" + FLOOR + GAP + BARE_ROOM);

    /** Further parts of a home behind its first exact one: 门市楼上301, 楼3-601, 中门. */
    private static final Pattern REST = Pattern.compile("(?:[ \\-—/、]{0,2}(?:(?:门市|底商)?楼上|" + NUMBER
            + " ?(?:单元|门洞|号楼|栋|幢|层|室|楼(?![下上梯道盘市房])|门(?![市店面口诊票卫])|号门(?![口店面市诊卫岗])|号(?![线店柜台码]))|" + PART_OF_A_HOUSE
            + "|(?<=[楼层])[东西南北中左右](?!\\p{IsHan})|[东西南北中左右](?:单元|门洞|[门户](?![口型主])|侧|手|屋)|楼?"
            + DIGIT + "{1,3}(?: ?[\\-—] ?" + DIGIT + "{1,2})? ?[\\-—] ?" + DIGIT
            + "{1,4}(?![0-9元块年月])|(?<=[楼栋幢元上层门洞号\\-]) ?[0-9]{3,4}(?![0-9元块年月日平米岁次个天斤多.:/\\-]))){1,5}");

    /** Places of work and of visits, which begin or end like the name of a compound. */
    private static final String WORKPLACE =
            "(?:大厦|广场|中心|商场|商城|大楼|写字楼|酒店|宾馆|市场|医院|法院|学院|园区|产业园|科技园|工业园|创意园|软件园|商务|百货|购物|大学|学校|车间|展厅|展馆|仓库)";
    /** Building of a compound, or its house number, with what is between it and a room. */
    private static final String HOUSE_OF_COMPOUND =
            "第? ?" + NUMBER + " ?(?:号楼|号院|号|栋|幢|座|#楼?|楼)" + GAP + "(?:" + UNIT + GAP + ")?" + FLOOR + GAP;
    /** A room of a named compound at the number of a street: 江南大道1088号星耀城A座3208, 育才巷205号紫荆公寓25号1403室. */
    private static final Pattern ROOM_OF_COMPOUND_AT_A_NUMBER = Pattern.compile("(?:路|街|道|巷|胡同|弄) ?" + NUMBER
            + " ?(?:号院?|弄)(?:之" + DIGIT + "{1,2})? ?(?!\\p{IsHan}{0,10}" + WORKPLACE + ")" + NAMED + "{2,10}?" + PHASE
            + " ?"
            + HOUSE_OF_COMPOUND + "(?:" + BARE_ROOM + "|" + NUMBER + " ?[室户])");
    /** A numbered room at the house number of a compound: 枫华府第2号602室, 和睦新村34号904室. */
    private static final Pattern ROOM_OF_HOUSE =
            Pattern.compile("(?<=\\p{IsHan}(?:[府湾城苑园庭邸居村轩阁台墅郡岸坊里弄巷]|公寓|小区|社区|世家|公馆|宿舍|家属院|大院))(?<!"
                    + WORKPLACE + ")" + PHASE + " ?第? ?" + DIGIT + "{1,4} ?号" + GAP + "(?:" + UNIT + GAP + ")?" + FLOOR
                    + GAP + DIGIT
                    + "{2,4} ?[室户房](?!间|子|价)");
    /** Further parts of an address behind words of living, up to the room: 星耀城A座3208 behind 1088号. */
    private static final Pattern FURTHER = Pattern.compile(
            "^(?:之" + DIGIT + "{1,2})?" + GAP + "(?:(?:(?!住)" + NAMED + "{2,10}?)?" + PHASE + " ?" + HOUSE_OF_COMPOUND
                    + "(?:" + BARE_ROOM + "|" + NUMBER + " ?[室户])|" + DIGIT + "{2,4} ?[室户房](?!间|子|价))");

    private static final String HOME =
            "(?<![你贵店])(?:家住|[我现租暂她他俺]住|住在|住(?![址所])(?=\\p{IsHan}{1,8}[市县区镇乡村街路])|老家在?|居住在|居住于|(?<![你店商])家在|住址|户籍所在地|(?:家庭|居住|住宅|户籍|收货|收件|邮寄|寄件|通讯|联系|送货|安装|上门|配送|我的|我家|签收|快递|住家|服务|维修|搬家|取件)(?:详细)?地址"
                    + "|请?送货?[到至往]|捎[到至]|邮[到至往]|寄至|住处|现居|租住在|住于|请送|请寄|[寄发]到|寄往|寄给我|快递到|配送到|搬到|放在|放到|我家|(?<![你店商卖])家的?地址)";
    private static final String PLACE =
            "(?:路|街|道|巷|胡同|弄|村|屯|组|院|里|小区|家园|花园|公寓|苑|社区|栋|幢|号楼|单元|楼|委|门|湖|城|府|湾|邸|庭|堡|区|镇|号)";
    /** Words of living or delivery, then an address with a house number. */
    private static final Pattern ADDRESS_OF_HOME =
            Pattern.compile(HOME + "(?:[ :是为在到至住]|于(?![家洪台])|[改写填换变更]成|旁边|附近|对面){0,4}+"
                    + "(?<address>[\\p{IsHan}a-z0-9\\-#() ]{0,40}?" + PLACE + "[\\p{IsHan}a-z0-9\\-#() ]{0,6}?"
                    + NUMBER + " ?(?:号楼|号院[内里]?|号别墅|号门(?![口店面市])|号|栋|幢|单元|室|户|弄|组)"
                    + "(?:" + GAP + NUMBER + " ?(?:号楼|号院|号|栋|幢|单元|楼|层|门(?!口)|室|户|房)){0,4}+(?:" + GAP
                    + "[东西南北中左右](?:门|户|侧|手|边|屋|首))?(?:" + GAP
                    + "[0-9]{2,4}(?![0-9元块年月日]))?"
                    + "(?: ?[0-9]{1,2} ?[\\-—] ?[0-9]{3,4}(?: ?[室号户])?| ?[0-9]{1,3}(?: ?[\\-—] ?[0-9]{1,4}){2})?"
                    + "|[\\p{IsHan}a-z0-9]{2,20}?" + DIGIT + "{1,3} ?[\\-—] ?" + DIGIT + "{1,2} ?[\\-—] ?" + DIGIT
                    + "{3,4}(?: ?(?:室|号|户))?)");

    /** Words of living, then a village or a part of it, which has no house numbers. */
    private static final Pattern VILLAGE_OF_HOME = Pattern.compile(
            "(?:家住|[我俺他她现]住|住在|住|家在|老家在?|家是)[ :是为在于]{0,3}+"
                    + "(?<address>\\p{IsHan}{2,12}?[市县区旗镇乡]\\p{IsHan}{1,10}?[村屯](?!里|干部|委|长|民)(?:\\p{IsHan}{1,5}?[屯沟组队社堡]屯?)?)");
    /** The end of words for a shop before words of moving: 店都搬到. */
    private static final Pattern SHOP_MOVES = Pattern.compile("(?:[店厂馆所铺]|公司|商家|你们?|他们)\\p{IsHan}{0,3}$");

    private static final Pattern HOME_MOVES = Pattern.compile("[我俺咱家住]");
    /** A building, a sign for it, and the unit with the room, wherever they are: 3#5-1503. */
    private static final Pattern NUMBERED_BUILDING =
            Pattern.compile("(?<![0-9a-z#])[0-9]{1,3} ?# ?[0-9]{1,2} ?[\\-—] ?[0-9]{3,4}(?![0-9a-z])(?: ?[室号户])?");
    /** A room of a tower that is no office or market, behind a label for an address: 地址：融创上城A座1003. */
    private static final Pattern ROOM_AT_A_LABEL = Pattern.compile(
            "(?<=(?:(?<!\\p{IsHan})地址|[家住]址)[:是 ]{1,2}|(?<!入)住在?|(?<!你)家在)(?![在址]|旁边|附近|对面|隔壁)(?!\\p{IsHan}{0,20}(?:大厦|广场|中心|商场|商城|大楼|写字楼|酒店|宾馆|市场))(?:\\p{IsHan}|[0-9a-z]){2,24}?(?:[a-z0-9]{1,3} ?(?:座|栋|幢|号楼)) ?[0-9]{3,4}(?![0-9元])(?: ?[室号户])?");

    /** A room of a dormitory: 南区512寝. */
    private static final Pattern DORMITORY_ROOM = Pattern.compile("(?<!" + DIGIT + ")" + DIGIT + "{3,4} ?(?:寝室?|宿舍)");

    /** A building of a compound whose words state that the author lives there: 我们小区融创上城8栋, 融创上城8栋的住户. */
    private static final Pattern BUILDING_OF_A_HOME =
            Pattern.compile("(?<=(?:我们|咱们?|俺们)小区)[: ]?" + NAMED + "{2,10}?" + DIGIT
                    + "{1,3} ?(?:号楼|栋|幢)(?!" + DIGIT + ")|(?:路|街|道)" + NAMED + "{2,10}?" + DIGIT
                    + "{1,3} ?(?:号楼|栋|幢)(?=的?(?:住户|居民|业主)|住|,?[我俺]家)");
    /** A room directly behind the name of a compound at a street, or behind words of living: 西安大路名门公寓1203. */
    private static final Pattern ROOM_OF_A_NAMED_COMPOUND =
            Pattern.compile("(?:(?:路|街|道)" + NAMED + "{1,8}?|(?<=(?:我家|住)(?:在|那|到|的)?(?:上头|楼上)?的?)" + NAMED + "{2,12}?)"
                    + COMPOUND + " ?[0-9]{3,4}(?![0-9元块年月日平米多个万栋号人户]|[.:/\\-][0-9])(?: ?室)?");
    /** A door of a house in a lane: 桃源胡同8号4门底楼. */
    private static final Pattern DOOR_OF_LANE = Pattern.compile("(?:胡同|[路街道巷里弄]) ?" + NUMBER + " ?号院?" + GAP + DIGIT
            + "{1,2} ?门(?!市|店|面|口|诊|票|脸|头|卫|岗)" + GAP + FLOOR + "(?:" + GAP + ROOM + ")?");
    /** A group of a committee of residents: 22委7组. */
    private static final Pattern GROUP_OF_COMMITTEE =
            Pattern.compile("(?<!" + DIGIT + ")" + DIGIT + "{1,3} ?委 ?" + DIGIT + "{1,3} ?组(?!长|织|成|合|会|装|员)" + HOUSE);

    /** A flat joined by hyphens at a house number or in a compound: 119号1-17-3, 东岭小区3-5-7, 泉园小区乙区14-1-4-2. */
    private static final Pattern JOINED_FLAT = Pattern.compile("(?:(?:路|街|道|巷|胡同|弄|里|段|" + COMPOUND + ") ?" + DIGIT
            + "{1,5}(?:-[0-9]{1,3})? ?号|" + COMPOUND + "(?:" + NUMBER
            + " ?[区期])?|[东西南北甲乙丙丁a-z] ?区|[0-9一二三四五] ?期) ?[a-z甲乙丙丁]? ?"
            + "[0-9]{1,3}(?: ?[\\-—] ?[0-9]{1,4}){2,3}(?![0-9])(?: ?[室号户])?");
    /** A bare room at a house number: 明廉小区45号171, 北二中路9-3号261. */
    private static final Pattern BARE_ROOM_AT_A_NUMBER = Pattern.compile("(?:路|街|道|巷|胡同|弄|" + COMPOUND + ") ?" + DIGIT
            + "{1,4}(?:-[0-9]{1,3})? ?号 ?(?!(?:19|20)[0-9]{2})" + BARE_ROOM + "(?![多余几来毫克万千门线路点:.])");

    /** Unit and room joined by a hyphen behind a building: C3栋1-2304, 4期22栋3-301, A区8号2-902. */
    private static final Pattern JOINED_ROOM_OF_BUILDING = Pattern.compile("(?:[a-z]?" + DIGIT + "{1,3} ?(?:号楼|栋|幢)|区 ?"
            + DIGIT + "{1,3} ?号) ?[0-9]{1,2} ?[\\-—] ?[0-9]{3,4}(?![0-9元块年月])(?: ?[室号户])?");
    /** A unit with its room at the number of a street: 锦绣路19号西单元302室. */
    private static final Pattern UNIT_AT_A_NUMBER =
            Pattern.compile("(?:路|街|道|巷|胡同) ?" + NUMBER + " ?号院?" + GAP + UNIT + GAP + FLOOR + GAP + BARE_ROOM);

    /** Sign or word between the numbers of a building, a unit and a room. */
    private static final String JOIN = " ?(?:[\\-—–~/]|横?杠|之) ?";
    /** Number of a building, unit or room that begins no year. */
    private static final String SHORT_NUMBER = "(?!(?:19|20)[0-9]{2})" + DIGIT + "{1,3}";

    private static final String STREET = "(?:路|街|道|巷|胡同|弄)(?:[东西南北中]段)? ?";
    /** A flat joined at a street, whose house number may have a letter: 陵东街3甲5-1-1, 三道街12-1-301. */
    private static final Pattern JOINED_AT_A_STREET =
            Pattern.compile("(?<=\\p{IsHan})[0-9]{1,4} ?[甲乙丙丁] ?号?[0-9]{1,2}(?:" + JOIN
                    + DIGIT + "{1,4}){2}(?![0-9年月])|" + STREET + "(?:[甲乙丙丁] ?" + DIGIT + "{1,4} ?号?院? ?|"
                    + DIGIT + "{1,4} ?[甲乙丙丁] ?号?院? ?|" + DIGIT + "{1,4} ?号院? ?)?" + SHORT_NUMBER + "(?:" + JOIN + DIGIT
                    + "{1,4}){2,3}(?![0-9年月])(?: ?[室号户])?");
    /** A flat joined behind the number of a building: 63号楼1-9-1, 22号1-9-1, 6#-2-401, 3栋-2-501. */
    private static final Pattern JOINED_AT_A_BUILDING = Pattern.compile("(?:(?<![0-9a-z#])" + DIGIT
            + "{1,3} ?(?:号楼|号院|栋|幢|#楼?)|(?<=[[\\p{IsHan}a-z]&&[^月日单编型货款证卡店柜票账尾码一二三四五六七八九十]]) ?" + DIGIT
            + "{1,3} ?号) ?(?:"
            + SHORT_NUMBER + "(?:" + JOIN + DIGIT + "{1,4}){2}|(?:" + JOIN + ")" + DIGIT + "{1,2}" + JOIN + DIGIT
            + "{3,4})(?![0-9年月])(?: ?[室号户])?");
    /** Floor and room joined behind a unit or a building: 4门5-2, 二单元6-1. */
    private static final Pattern PAIR_AT_A_UNIT =
            Pattern.compile("(?:" + NUMBER + " ?(?:单元|门洞)|(?:号楼|栋|幢)" + GAP + NUMBER
                    + " ?门|(?<=[\\p{IsHan}a-z]) ?" + DIGIT + "{1,3} ?(?:号楼|栋|幢)) ?-? ?[0-9]{1,2} ?[\\-—–] ?[0-9]{1,4}"
                    + "(?![0-9]| ?(?:层|楼|单元|号|栋|幢|月|日|点|天|元|块|人|门|铺|商|档|摊|柜|折|年|次|米))");
    /** A room or a side of a unit, whatever is before the unit: 3单元7室, 一门洞103, 粮库家属楼3单元2楼左手门. */
    private static final Pattern ROOM_OF_A_UNIT =
            Pattern.compile("(?:" + NUMBER + " ?(?:单元|门洞)|门洞 ?" + DIGIT + "{1,2})" + GAP + FLOOR + GAP + "(?:" + NUMBER
                    + " ?(?:室|号房?(?!楼|线))|" + SIDE + "|" + PART_OF_A_HOUSE + "|" + BARE_ROOM + ")");
    /** A room behind a door of a building: 73栋3号门12号, 9号楼东门301. */
    private static final Pattern ROOM_OF_A_DOOR =
            Pattern.compile(BUILDING + GAP + "(?:" + NUMBER + " ?号门" + GAP + FLOOR + GAP + "(?:" + NUMBER + " ?[号室户]|"
                    + BARE_ROOM + "|" + SIDE + ")|[东西南北中左右]门" + GAP + FLOOR + GAP + BARE_ROOM + ")");
    /** A room whose number ends with a letter: 香江家园C座17A, 3栋602B. */
    private static final Pattern LETTERED_ROOM =
            Pattern.compile("(?:" + COMPOUND + PHASE + GAP + BUILDING + GAP + "(?:" + UNIT + GAP
                    + ")?" + FLOOR + GAP + DIGIT + "{1,4}|" + DIGIT + "{1,3} ?(?:号楼|栋|幢|单元)" + GAP + FLOOR + GAP + DIGIT
                    + "{3,4}) ?[a-z](?![a-z0-9])(?: ?[室号户])?");
    /** Parts with their labels: 楼号3单元2房间501. */
    private static final Pattern LABELLED_PARTS = Pattern.compile("(?:楼号|楼栋号?|栋号|幢号)[:是为 ]{0,2}" + NUMBER
            + "(?:号楼|栋|幢|号|楼)?[ ,;、/]{0,2}单元号?[:是为 ]{0,2}" + NUMBER
            + "(?:单元|号)?[ ,;、/]{0,2}(?:房间号?|房号|室号?|户号|门牌号?)[:是为 ]{0,2}"
            + NUMBER + "(?: ?[室号户])?");
    /** Building, unit and room with blanks between them behind the name of a compound: 阳光花园 3 2 501. */
    private static final Pattern SPACED_ROOM = Pattern.compile(
            COMPOUND + PHASE + " ?[0-9]{1,3} [0-9]{1,2} (?!(?:19|20)[0-9]{2})[0-9]{3,4}(?![0-9元块年月平米.])");
    /** A house in a lane with a number, with the side of a floor or a room: 17巷5号4楼东户. */
    private static final Pattern HOUSE_IN_A_NUMBERED_LANE = Pattern.compile(DIGIT + "{1,4} ?巷" + GAP + NUMBER
            + "(?: ?- ?" + DIGIT + "{1,3})? ?号院?(?:" + GAP + "(?:" + FLOOR + GAP + "(?:" + SIDE + "|" + BARE_ROOM + ")|"
            + NUMBER
            + " ?[室户]))?");
    /** A house number behind which words of living stand: 330巷6-5号住三十年. */
    private static final Pattern LIVED_IN = Pattern.compile("(?:" + STREET + "|[村屯里屋]|" + COMPOUND + ") ?" + NUMBER
            + "(?: ?- ?" + DIGIT + "{1,3})? ?(?:号院?|号楼|栋|幢)(?=(?:现在|一直|目前)?住(?![院宿户])|居住|租房|租住)");
    /** The side of a floor at the number of a street or in a compound without numbers: 民主路227号5楼左门, 银行家属楼4楼东门. */
    private static final Pattern SIDE_OF_A_FLOOR = Pattern.compile("(?:" + STREET + NUMBER + " ?号院?|" + COMPOUND + PHASE
            + ")" + GAP
            + NUMBER + " ?[楼层]" + GAP + "[东西南北中左右]{1,2}[间手边侧]?(?:那|第? ?" + DIGIT + ")?[户门屋](?![口型主店面市])|"
            + COMPOUND + NAMED + "{0,6}?(?:" + UNIT + GAP + ")?" + NUMBER + " ?[楼层](?:[东西南北中左右](?!\\p{IsHan})|" + NAMED
            + "{1,4}?(?:对面|隔壁|旁边|尽头|把头))");
    /** A house of a row: 15号院2排3号, 铁路平房4趟6户, 一号院6栋平房. */
    private static final Pattern HOUSE_OF_A_ROW =
            Pattern.compile("(?:(?:号院[内里]?|平房区?|大院|[村屯里委组]|胡同|巷|" + COMPOUND + ")" + GAP
                    + NUMBER + " ?(?:排|趟房?)" + GAP + "(?:[东西]头|[东西]数)?第? ?" + NUMBER + " ?[号户门家间]|(?:[院所村屯里街路场委组]|"
                    + COMPOUND + ")"
                    + GAP + "(?:" + NUMBER + " ?号院?" + GAP + ")?" + NUMBER + " ?[栋排趟幢] ?平房(?:" + GAP + "第? ?" + NUMBER
                    + " ?[号户门家间])?|(?:[院所村屯里街路场委组]|" + COMPOUND + ") ?平房 ?第? ?" + NUMBER + " ?[栋排趟号户门](?:" + GAP
                    + "第? ?" + NUMBER
                    + " ?[号户门家间])?)");
    /** A house in a named part of a village: 汪家村后街26号, 三家子村西头朝鲜族队12号, 村东头第三家. */
    private static final Pattern HOUSE_IN_A_PART_OF_A_VILLAGE = Pattern.compile("(?:[村屯庄堡营沟寨]子?) ?(?:[东西南北前后中上下]{1,2}"
            + "(?:街|头|趟街?|胡同|道|沟|队|院|排|面|边)\\p{IsHan}{0,3}队?|\\p{IsHan}{1,3}(?:胡同|队)),? ?第? ?" + NUMBER
            + " ?(?:号|户|家(?![店馆]))");
    /** A house of a village, or of a group of it, that words describe: 河沿屯村西头小卖店后身红铁门, 前进村三组老榆树东边第二家. */
    private static final Pattern DESCRIBED_HOUSE = Pattern.compile("(?<=[\\p{IsHan}&&[^进出回]])[村屯](?![里民委干长])"
            + "[\\p{IsHan}&&[^的了是我你他她说到去不也都被]]{0,14}?(?:第 ?"
            + NUMBER + " ?[家户]|[头独]一[家户]|把头(?:那|一|第" + DIGIT + ")?[家户]|(?:两|" + DIGIT
            + "{1,2}) ?间[土瓦平草砖]房|[红蓝绿黑白灰]{1,2}[大铁木]{0,2}门|(?<!委会?)院[里内](?=有?\\p{IsHan}{0,2}[户家住]))(?![店馆])");
    /** A room of a yard, or its part: 永福里7号后院东厢房, 小石桥胡同9号院把头那家. */
    private static final Pattern ROOM_OF_A_YARD = Pattern.compile("(?:[里院]|" + STREET + ") ?" + NUMBER + " ?号(?:院[里内]?"
            + SIDE + "|院?(?:前院|后院|里院|外院|院[里内])?[东西南北正上下]{1,2}(?:厢房?|屋|房(?![间子产])))");
    /** A room of a home for old persons: 养老院松鹤楼316房. */
    private static final Pattern ROOM_OF_A_CARE_HOME = Pattern.compile("(?:养老院|敬老院|护理院|福利院|老年公寓|养老公寓|养老中心)" + NAMED
            + "{0,8}?(?:" + NUMBER + " ?(?:号楼|栋|楼|层)" + GAP + ")?[0-9]{2,4} ?(?:房(?![间价])|室|号房|号床|床)");
    /** The number on the door of a household of a village: 五组门牌三十六号. */
    private static final Pattern NUMBER_OF_A_HOUSEHOLD =
            Pattern.compile("(?:[村屯]|" + DIGIT + " ?[组社队委]) ?,? ?(?:家?门牌号?|户号)[:是为 ]{0,2}" + NUMBER + "(?: ?[号户])?");
    /** A group of a hamlet whose name ends with a word of the landscape: 柳条沟二组, 前三家子四组12号. */
    private static final Pattern GROUP_OF_A_HAMLET = Pattern.compile("(?<=\\p{IsHan})(?:[堡沟营庄寨甸岗岭洼坨泡]子?|窝棚|家子|台子) ?第? ?"
            + DIGIT + "{1,3} ?(?:村民|居民)?小?[组社队](?!长|织|成|合|会|装|员|区|伍)(?:" + GAP + NUMBER + " ?[号户])?" + HOUSE);

    /** A floor of a building where people work or trade, which nothing calls a home: 国际大厦22楼2203, 政务中心三楼306. */
    private static final Pattern FLOOR_OF_OFFICES = Pattern.compile(
            "(?:大厦|写字[楼间]|商务楼|办公楼|综合楼|政务\\p{IsHan}{0,4}|中心|商场|商城|万象[城汇]|大悦城|[a-z] ?馆|门诊楼?|住院[部楼]|教学楼|实验楼|法院|医院|学院|银行|市场|广场)"
                    + "(?:[a-z0-9]{1,3} ?[座栋])? ?" + DIGIT + "{1,3} ?[楼层]");

    private static final List<Pattern> ROOMS = List.of(
            JOINED_ROOM_OF_BUILDING,
            UNIT_AT_A_NUMBER,
            JOINED_FLAT,
            BARE_ROOM_AT_A_NUMBER,
            JOINED_AT_A_STREET,
            JOINED_AT_A_BUILDING,
            PAIR_AT_A_UNIT,
            ROOM_OF_A_UNIT,
            ROOM_OF_A_DOOR,
            LETTERED_ROOM,
            LABELLED_PARTS,
            SPACED_ROOM,
            HOUSE_IN_A_NUMBERED_LANE,
            LIVED_IN,
            SIDE_OF_A_FLOOR,
            HOUSE_OF_A_ROW,
            HOUSE_IN_A_PART_OF_A_VILLAGE,
            DESCRIBED_HOUSE,
            ROOM_OF_A_YARD,
            ROOM_OF_A_CARE_HOME,
            NUMBER_OF_A_HOUSEHOLD,
            GROUP_OF_A_HAMLET,
            DORMITORY_ROOM,
            NUMBERED_BUILDING,
            ROOM_AT_A_LABEL,
            UNIT_OF_BUILDING,
            ROOM_OF_COMPOUND,
            ROOM_OF_BUILDING,
            JOINED_ROOM,
            JOINED_ROOM_AT_A_LABEL,
            JOINED_ROOM_LIKE_A_YEAR,
            ROOM_AT_A_NUMBER,
            ROOM_OF_COMPOUND_AT_A_NUMBER,
            ROOM_OF_HOUSE,
            NUMBERED_ROOM,
            HOUSE_OF_VILLAGE,
            HOUSE_OF_LANE,
            GROUP_OF_VILLAGE,
            FLOOR_OF_UNIT,
            BUILDING_OF_A_HOME,
            ROOM_OF_A_NAMED_COMPOUND,
            DOOR_OF_LANE,
            GROUP_OF_COMMITTEE);

    /** A room of a tower, which is a home where the place of the words shows it: 和记澜湾B座1601. */
    private static final Pattern ROOM_OF_TOWER =
            Pattern.compile("(?<=" + NAMED + "{2})[a-z] ?座 ?[0-9]{3,4}(?![0-9元])(?: ?[室号户])?");
    /** Words for offices and shops in the words before a room of a tower. */
    private static final Pattern OFFICES = Pattern.compile(WORKPLACE + "|商都|国际|世界|时代|金融|数码|soho|cbd|大楼|公司|[店馆]");
    /** A building of a compound with a letter or a phase, at a street or without one: 正阳街金色橄榄城C区11栋, 天茂湖二期T18栋. */
    private static final Pattern LETTERED_BUILDING = Pattern.compile("(?:(?:路|街|道)" + NAMED + "{2,12}?(?:(?:[a-z] ?区|"
            + DIGIT + " ?期(?: ?[a-z] ?区)?) ?[a-z]?|[a-z])|" + NAMED + "{2,8}?" + DIGIT + " ?期 ?[a-z])" + DIGIT
            + "{1,3} ?(?:栋|幢|号楼)(?![0-9])");
    /** Words for work, trade or study before or behind such a building, which is no home then. */
    private static final Pattern TRADE_AROUND = Pattern.compile(
            "建材|五金|汽配|物流|食堂|工厂|厂房|厂区|校区|站|政府|委会|仓|批发|展厅|瓷砖|专柜|门面|门市|底商|公司|超市|租户|车间|办公|学院|大学|[店馆厂铺]|商[户家场城铺]");
    /** Words of living behind a tower, which outweigh a word for offices in its name: 中央广场蓝海A座2210，公寓水电. */
    private static final Pattern LIVING_FOLLOWS = Pattern.compile("^[,、 ]{0,2}(?:公寓|住宅|我家|交房|住户|业主|房子|卧室|厨房)");
    /** A masked datum, words of sending, or the speaker of a line, before a room of a tower. */
    private static final Pattern BEFORE_TOWER = Pattern.compile(
            "(?:\\*{2,}[,、 ]?|(?:寄|送|发|快递|配送)(?:到|往|至|给我)[: ]{0,2}|(?:租|搬|住)[在到]?|(?<!\\p{IsHan})地址[: 是]{0,2}|[^店址司位]:|收[: ]{1,2})$");
    /** A district and a street, or the number of a street, before the name of a tower. */
    private static final Pattern AT_A_STREET =
            Pattern.compile("[市区县]\\p{IsHan}{1,8}[路街道]|[路街道][0-9]{1,5}号\\p{IsHan}{2,}|[市区县]\\p{IsHan}{4,}");
    /** A masked datum behind a room of a tower. */
    private static final Pattern BEHIND_TOWER = Pattern.compile("^[,、 (]{0,2}(?:\\*{2,}|\\p{IsHan}{2,4} ?收)");

    private static final int REACH = 36;
    /** Digits of a phone or card, which are in no address, with the blanks behind them. */
    private static final Pattern LONG_NUMBER = Pattern.compile(DIGIT + "(?:[ \\-]?" + DIGIT + "){6,19}+ +");

    private static final Pattern BEGINS = Pattern.compile(
            "(?:住在|家住|现住|居住在|住址|地址|位于|送到|寄到|寄往|送货到|配送到|快递到|搬到|(?<![你店商])家在|老家|我家|我住|[们咱]小区|东西寄|请送|请寄|反映|核实|房号|门牌号?|[改写填换变更]成|旁边|附近|对面|隔壁|[寄送退搬]回|[住到是为于至往称说从]|(?<!自|存|潜|(?<!小)区|县|镇|号)在)$");
    /** A word such as 于 or 住 that is a part of the name of a place: 于家窝堡, 教工住宅. */
    private static final Pattern NAMES_A_PLACE = Pattern.compile("于[家洪台]|住[宅户]");
    /** A place at a street with a word that locates the home beside it, which is part of the address: 前进大街菜市场对面. */
    private static final Pattern AT_A_PLACE = Pattern.compile("(?:路|街|道|巷)\\p{IsHan}{2,10}(?:旁边|附近|对面|隔壁)$");
    /** Greatest number of characters of such a place. */
    private static final int LONGEST_PLACE = 16;
    /** Greatest number of characters of a part in brackets. */
    private static final int LONGEST_PART = 8;

    private static final Pattern POINT_OF_A_PHASE = Pattern.compile("\\.[0-9] ?期");
    private static final Pattern OF_A_SHOP = Pattern.compile(
            "(?:店址|(?:门店|店铺|商家|商铺|贵店|本店|该店|店|店面|注册|经营|营业|公司|单位|门市|酒店|宾馆|餐厅|饭店|商场|超市|网点|专柜)(?:的)?地址|贵店|本店|该店|这家店|那家店|店铺?|住所|经营场所|营业场所|公司|商铺|办公室|办事处|物业处?|窗口|服务[站处]|服务中心|接待[处室]|警务室|居委会|售楼处)"
                    + "(?:开|就|已经)?(?:是|为|在|位于|开在|于|搬到|迁到|开到|设在)?[: ]{0,2}$");
    private static final Pattern SHOP_FOLLOWS = Pattern.compile(
            "^(?:(?:的|开的|这家|那家|楼下的?|底商的?|有家|有一家)?(?:贵|该|本|你们)?|,(?:贵|该|本|你们|这家|那家|有家))[\\p{IsHan}]{0,4}?(?:店|超市|商铺|底商|门面|饭馆|餐馆|理发|药房|便利|专柜|柜台|摊位|服务站)");

    /** Rooms that nobody lives in, behind their number: 302诊室. */
    private static final Pattern OFFICE_FOLLOWS =
            Pattern.compile("^ ?(?:诊|会议|包[间房厢]|教室|办公|病房|展厅|影厅|窗口|柜台|档口|铺(?=$|[^\\p{IsHan}]|[的那门里面位子])|商铺|号店|桌)");
    /** Words behind a flat that name a place beside it: in 1203室楼下烧烤店 the flat is a home and the shop is below it. */
    private static final Pattern NEIGHBOUR_FOLLOWS = Pattern.compile("^的?(?:楼下|楼上|对面|隔壁|旁边|附近|周边|门前)");
    /** Words for the home of the author or of another person, which is no shop whatever follows. */
    private static final Pattern LIVES =
            Pattern.compile("(?:[我俺咱他她]住在?|家住|我家在?|现住|居住在|家庭[住地]址[:是]?)(?:旁边|对面|隔壁|附近)? ?$");
    /** An address as exact as a flat. */
    private static final Pattern FLAT = Pattern.compile("单元|室|户|门洞");
    /** Places where guests stay for a while. */
    private static final Pattern LODGING = Pattern.compile("酒店|宾馆|旅馆|旅店|民宿|客栈|医院|病房|月子");
    /** Words of living, then a place without a house number, or a building of a compound. */
    private static final Pattern DOUBTFUL = Pattern.compile(
            "(?:家住|住在|[我俺她他现租暂]住|(?<![你店商])家在|老家在?|住址|[家户]庭地址|上门地址)[ :是为在于]{0,3}(?<home>\\p{IsHan}{1,14}?(?:路|街|巷|胡同|[村屯](?!里)|小区|花园|家园|苑|组|社(?!区)|楼|院|号))"
                    + "|" + COMPOUND + PHASE + GAP + DIGIT + "{1,3} ?(?:号楼|栋|幢)");

    /** Adds the words that may state where a person lives, less exactly than a house. */
    static void findDoubtful(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Matcher address = DOUBTFUL.matcher(plain); address.find(); ) {
            String behind = plain.substring(address.end(), Math.min(plain.length(), address.end() + 10));
            if (!SHOP_FOLLOWS.matcher(behind).find()
                    && !OF_A_SHOP
                            .matcher(plain.substring(Math.max(0, address.start() - 14), address.start()))
                            .find()
                    && !LODGING.matcher(address.group()).find()) {
                int start = address.group("home") == null ? address.start() : address.start("home");
                found.add(text.span(start, address.end(), PersonalDataKind.HOME_ADDRESS));
            }
        }
    }

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        for (Pattern pattern : ROOMS) {
            for (Matcher address = pattern.matcher(plain); address.find(); ) {
                add(text, begin(plain, address.start()), address.end(), found);
            }
        }
        for (Matcher address = ROOM_OF_TOWER.matcher(plain); address.find(); ) {
            int start = begin(plain, address.start());
            boolean isLivedIn = LIVING_FOLLOWS
                    .matcher(plain.substring(address.end(), Math.min(plain.length(), address.end() + 8)))
                    .find();
            if ((isLivedIn
                            || !OFFICES.matcher(plain.substring(start, address.start()))
                                    .find())
                    && (AT_A_STREET
                                    .matcher(plain.substring(start, address.start()))
                                    .find()
                            || BEFORE_TOWER
                                    .matcher(plain.substring(Math.max(0, start - 6), start))
                                    .find()
                            || BEHIND_TOWER
                                    .matcher(
                                            plain.substring(address.end(), Math.min(plain.length(), address.end() + 8)))
                                    .find())) {
                add(text, start, address.end(), found);
            }
        }
        for (Matcher address = LETTERED_BUILDING.matcher(plain); address.find(); ) {
            int start = begin(plain, address.start());
            if (!OFFICES.matcher(plain.substring(start, address.end())).find()
                    && !TRADE_AROUND
                            .matcher(plain.substring(start, Math.min(plain.length(), address.end() + 7)))
                            .find()) {
                add(text, start, address.end(), found);
            }
        }
        for (Matcher address = ADDRESS_OF_HOME.matcher(plain); address.find(); ) {
            String before = plain.substring(Math.max(0, address.start() - 6), address.start());
            if (!LODGING.matcher(address.group("address")).find()
                    && !FLOOR_OF_OFFICES.matcher(address.group("address")).find()
                    && !SHOP_MOVES.matcher(before).find()
                    && !isMoveOfAShop(plain, address)) {
                add(text, address.start("address"), furtherEnd(plain, address.end("address")), found);
            }
        }
        for (Matcher address = VILLAGE_OF_HOME.matcher(plain); address.find(); ) {
            add(text, address.start("address"), address.end("address"), found);
        }
    }

    /** Returns the end of the parts that go on an address, up to its room; the given end where none do. */
    private static int furtherEnd(String plain, int end) {
        Matcher further = FURTHER.matcher(plain.substring(end, Math.min(plain.length(), end + REACH)));
        return further.find() ? end + further.end() : end;
    }

    /** Returns whether words of moving are about a shop: no flat and no word for a home is named. */
    private static boolean isMoveOfAShop(String plain, Matcher address) {
        return address.group().startsWith("搬到")
                && !FLAT.matcher(address.group()).find()
                && !HOME_MOVES
                        .matcher(plain.substring(Math.max(0, address.start() - 8), address.start()))
                        .find();
    }

    private static void add(ComparableText text, int start, int end, Collection<PersonalDataDetector.Span> found) {
        String plain = text.plain();
        String before = plain.substring(Math.max(0, start - 14), start);
        String behind = plain.substring(end, Math.min(plain.length(), end + 10));
        boolean isOfOffices =
                FLOOR_OF_OFFICES.matcher(plain.substring(start, end)).find()
                        && !LIVES.matcher(before).find();
        boolean isBesideAShop = NEIGHBOUR_FOLLOWS.matcher(behind).find()
                && FLAT.matcher(plain.substring(start, end)).find();
        if (!isOfOffices
                && !OF_A_SHOP.matcher(before).find()
                && !OFFICE_FOLLOWS.matcher(behind).find()
                && (isBesideAShop
                        || LIVES.matcher(before).find()
                        || !SHOP_FOLLOWS.matcher(behind).find())) {
            Matcher rest = REST.matcher(plain).region(end, plain.length()).useTransparentBounds(true);
            found.add(text.span(start, rest.lookingAt() ? rest.end() : end, PersonalDataKind.HOME_ADDRESS));
        }
    }

    /**
     * Returns the index at which the address before its exact part begins: behind punctuation or words such as 家住.
     */
    private static int begin(String plain, int core) {
        int begin = core;
        while (begin > 0 && core - begin < REACH) {
            int bracket = bracketBefore(plain, begin);
            if (bracket >= 0) {
                begin = bracket;
            } else if (!isPart(plain.charAt(begin - 1)) && !isPointOfAPhase(plain, begin - 1)) {
                break;
            } else if (beginsBehind(plain, begin)) {
                return begin;
            } else {
                begin--;
            }
        }
        return behindNumber(plain, begin, core);
    }

    /** Returns whether an address begins at an index, behind a word such as 家住 that is no part of it. */
    private static boolean beginsBehind(String plain, int begin) {
        return BEGINS.matcher(plain.substring(Math.max(0, begin - 4), begin)).find()
                && !NAMES_A_PLACE
                        .matcher(plain.substring(begin - 1, Math.min(plain.length(), begin + 1)))
                        .matches()
                && !AT_A_PLACE
                        .matcher(plain.substring(Math.max(0, begin - LONGEST_PLACE), begin))
                        .find();
    }

    /** Returns the index of a bracket that opens before a part of a compound in brackets, such as （老区）; -1 for none. */
    private static int bracketBefore(String plain, int end) {
        if (end == 0 || plain.charAt(end - 1) != ')') {
            return -1;
        }
        int open = plain.lastIndexOf('(', end - 1);
        return open > 0
                        && end - open <= LONGEST_PART
                        && plain.substring(open + 1, end - 1).chars().allMatch(Character::isLetterOrDigit)
                ? open
                : -1;
    }

    /** Returns whether a point is within the number of a phase: 4.1期. */
    private static boolean isPointOfAPhase(String plain, int index) {
        return plain.charAt(index) == '.'
                && index > 0
                && Character.isDigit(plain.charAt(index - 1))
                && POINT_OF_A_PHASE
                        .matcher(plain.substring(index, Math.min(plain.length(), index + 4)))
                        .lookingAt();
    }

    /** Returns the index behind a phone or card and a blank within the words before an address: 157-0682-3391 江苏省. */
    private static int behindNumber(String plain, int begin, int core) {
        Matcher number = LONG_NUMBER.matcher(plain).region(begin, core);
        int end = begin;
        while (number.find()) {
            end = number.end();
        }
        return end;
    }

    private static boolean isPart(char character) {
        return Character.isLetterOrDigit(character) || character == '-' || character == ' ' || character == '#';
    }
}
