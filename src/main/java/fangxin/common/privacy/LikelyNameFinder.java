package fangxin.common.privacy;

import fangxin.common.privacy.NameLexicon.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finder of names of persons without a field or form of address: it adds up what the name of the family, the given
 * name, the words that the text is parted into, and the words on both sides say for or against a name.
 */
final class LikelyNameFinder implements PersonalDataDetector.Finder {
    /** Least evidence with which the finder masks characters as a name. */
    static final double SURE = 3;
    /** From this evidence on, an officer checks a text before it is published. */
    private static final double LIKELY = 2.25;
    /**
     * Lack of evidence with which the finder still prefers the longer of two names: it masks one character too many
     * rather than one too few.
     */
    private static final double LONGER = 2;

    /** Lack of evidence with which a name beside a sure one is one too: 谷雨、车英姬. */
    private static final double BESIDE = 2.5;
    /** Evidence of three syllables as transliterations have them. */
    private static final double TRANSLITERATED = 1.5;
    /** Evidence of a part that only names of persons have. */
    private static final double PART = 3;
    /** Evidence of a family name that the text states elsewhere: 姓阳. */
    private static final double STATED_FAMILY = 3;
    /** Greatest evidence against a name that ends within a word. */
    private static final double CUT = 3.5;
    /** Tag of the dictionary for names of persons. */
    private static final String NAME = "nr";
    /** Tag of the dictionary for other proper nouns, which given names are too: 雨薇. */
    private static final String PROPER_NOUN = "nz";

    /** Evidence of the words before a name that state or announce a person. */
    private static final double EXPECTED = 4;
    /** Family names that are pronouns, adverbs, prepositions or verbs more often. */
    private static final String FUNCTION_WORDS = "那都才于和向从会能别时但可还连全单当应有相同后过经由用让被";
    /** Commonness of a word above which it is hardly a name: 权益, 宣传. */
    private static final double COMMON = 1.2;
    /** First letters of the tags of verbs, adjectives, adverbs, particles, prepositions and conjunctions. */
    private static final String PHRASE = "vadupc";
    /** First letters of the tags of adverbs, particles, prepositions and conjunctions. */
    private static final String FUNCTION = "dupc";
    /** First letters of the tags of verbs, adverbs, prepositions and conjunctions. */
    private static final String VERBS = "vdpc";
    /** Evidence against a name whose family name is such a word. */
    private static final double VERB = 1.5;
    /** Family names that are verbs or prepositions before the name of a place: 问当地特产. */
    private static final String BEFORE_A_PLACE = "问向往来到去经从由查";
    /** Evidence against a name that is the predicate of its clause. */
    private static final double PREDICATE_OF_CLAUSE = 3.5;
    /** Evidence against a given name that is another word, where no person is expected: 石结晶. */
    private static final double OTHER_WORD = 1.5;
    /** Family name that ends words for what a person pays far more often: 物业费一平一块八. */
    private static final char FEE = '费';
    /** Family names that end words for what a person pays, holds or uses: 会员费, 学生卡. */
    private static final String ENDS_A_THING = "费单卡房车门包池座线班位价";
    /** Commonness of a word above which nobody is called so, even where a person stands: 余额. */
    private static final double MOST_OF_A_NAME = 2.5;
    /** Least evidence of an act of a person behind a name. */
    private static final double ACTS = 1.5;
    /** Evidence of words that only a name can follow. */
    private static final double STATED_LEFT = 6;
    /** Evidence against two adjectives behind a role, which state how the person is: 店员高冷. */
    private static final double PREDICATE = 2.75;
    /** Evidence of the end of a word for goods against a name. */
    private static final double GOODS = 3;

    private static final double LITTLE = 0.7;
    /** Characters that end names of regions, behind which shops are named more often than persons. */
    private static final String REGION_ENDS = "省市县区";

    private static final double REGION = 3;
    /** Evidence against a family name that is an adverb, a preposition or a conjunction in the sentence: 才来. */
    private static final double FUNCTION_WORD = 2;
    /** Evidence of a brand or a figure of history against a name. */
    private static final double BRAND = 6;
    /** Least evidence of words such as 感谢 that a name often follows. */
    private static final double CUED = 2;
    /** Least evidence of rare characters where a person is expected. */
    private static final double LEAST_WHERE_EXPECTED = -1;
    /** Numerals that are given names in the countryside: 阎五. */
    private static final String NUMERALS = "二四五六七八九";

    private static final double SURELY_GIVEN = 1.5;
    /** Evidence against a rare family name where no person is expected. */
    private static final double RARE_FAMILY = 1.5;
    /** Evidence against a rare word of the dictionary where no person is expected. */
    private static final double WORD = 2.5;

    /** Classifiers and nouns behind 一 that end no given name. */
    private static final String COUNTED_ONCE = "事周回次天年个条点块张份样口顿碗边会声";

    private static final String COLOURS = "白黄蓝红金银青黑紫乌";
    /** Family names and syllables that are classifiers behind a pronoun. */
    private static final String CLASSIFIERS = "张项段方单台";

    /** Words before the colour of clothes or bags. */
    private static final Pattern WORN = Pattern.compile("[穿戴套系拎背披]着?$");
    /** What somebody does at a shop. */
    private static final Pattern PURCHASE_FOLLOWS =
            Pattern.compile("购[买物置]?|买[了过的]?|消费|[就用]餐|吃[了过的饭]|办[了理过]|充[了值]|下单|点[了过]|订[了过餐购]|花[了费]");

    private static final String BEFORE_CLASSIFIERS = "这那每某本该几";
    /** Commonness of a word from which the last character hardly begins a name. */
    private static final double COMMON_WORD = 2;
    /** Evidence against a name that a code begins with. */
    private static final double CODE = 3;

    private static final Pattern MOBILE_FOLLOWS = Pattern.compile("^1[3-9][0-9]{9}(?![0-9])");
    /** A sum of money: 欠王芳1653元. */
    private static final Pattern SUM_FOLLOWS = Pattern.compile("^[0-9]{1,7}(?:\\.[0-9]{1,2})?(?:元|块|万)");
    /** Evidence that outweighs all other evidence. */
    private static final double DECISIVE = 8;

    /** Length in characters of the runs that the finder splits into words at once, so that its time is linear. */
    private static final int MAX_RUN = 400;

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{2," + MAX_RUN + "}+");
    private static final int LEFT = 8;
    private static final int RIGHT = 10;
    private static final Pattern NAMING = Pattern.compile(
            "(?:叫|名叫|叫做|[扬评谢励奖催诉下赞夸怪认问找夸](?:一下|下|一声|一次)(?!车|楼|单|班|次|来|去)|名字是|名字叫|姓名|名为|我是|人是|员是|的是|署名|落款|签名|签字人?|署的|写着|写的是|听说|据说|要不是|多亏了?|希望|幸亏|经过?|印着|[写打改念喊叫认说送记填当看]成了?|授权|委托|指派|聘请|辛苦|麻烦|劳烦|网名|自称|谢谢|感谢|多谢|表扬|点名|点赞|投诉|举报|认准|找到|转告|转交|答复|回复|回访|约谈|询问|送达|致电|据|经|其父|其母|其子|其女|其夫|其妻|接待|陪同|收件|寄件|收货|下单|告诉|通知|联系(?:[上到了]|不[上到])?|认识|一个叫|找|问|问过|请|用|由|让|被|欠|听|跟|和|与|同|给|向|是|见|碰到|遇到|遇见|加|对|把|像|小伙子?|小姑娘|姑娘|女士|先生|同志|那个|这个|、|(?<![a-z])(?:staff|manager|waiter|waitress|cashier|name is|called|i'?m|i am) ?)$");
    /** Words that only a name can follow. */
    private static final Pattern STATED = Pattern.compile(
            "(?:姓名|(?<!的)名字|[全真本原]名|曾用名|(?:名字|姓名)(?:就|上)?(?:写|填|留|登记|签)[的成了着]?|[个的她他人员生师]叫|名叫|名为|我叫|叫做|大名|(?:联系|诉求|求助|反馈|报修|检举|知情|申领|来函|来信|发帖|留言|投诉|举报|申诉|申请|当事|负责|经办|委托|代办|收件|收货|寄件|取件|持卡|开户|预约|预订|入住|登记|购买|付款|收款|法|推荐|介绍|签字|签收|报名|下单|签约|责任|监护|持有|发货|收银|接单|贷款|嫌疑|处罚|证|反映|来电|来访)人|签名者|户名|机主|车主|户主|署名|落款|签名|投诉对象|反映人|称呼)[ :是为系叫=(\\[【“\"\\-—]{0,3}$");

    /** Characters that end the name of an occupation or of a role, and other words too. */
    private static final String ENDS_A_ROLE = "员师工长手匠嫂人者妈爸姐哥弟妹总家";
    /** Tags of the dictionary for occupations and titles. */
    private static final String OCCUPATION = "nn";
    /** Pronouns that the name of their person can follow: 我王建国. */
    private static final Pattern PRONOUN = Pattern.compile("(?:我|俺|咱|本人|他|她|那|这)$");

    /** Words for the duty of a person whose name follows: 早班应敏. */
    private static final Pattern DUTY = Pattern.compile("(?:前任|现任|继任|接任|[早中晚夜白]班)[:是 ]{0,2}$");
    /** Words for the place or the time of a person who is named: 楼上的, 新来的. */
    private static final Pattern PLACED =
            Pattern.compile("(?:[原新后]来|以前|楼[上下]|隔壁|对门|对面|群里|店里|班里|组里|家里|村里|宿舍|寝室|单位|公司|前台|柜台|窗口|大厅)的$");

    /** Labels of a form whose value is the name of a person. */
    private static final Pattern LABELLED =
            Pattern.compile("(?:代笔|执笔|口述|签字|经办|复核|审核|制单|开票|填表|记录|承办|接待|值班|回访|答|收款|证明)人?:[ “\"]?$");
    /** Words that a name often follows, and other words as often. */
    private static final Pattern WRITTEN = Pattern.compile(
            "(?:自称|写的是?|写着|抬头(?:开|写|填|打)(?:成|为|的是?|了)|抬头[ :是为]{0,2}(?:个人)?|[今兹][借欠收]到?)[ :是为叫=(\\[【“\"\\-—]{0,3}$");

    /** Words of calling by a name; 叫车 and 叫号 name nobody. */
    private static final Pattern CALLED =
            Pattern.compile("(?:其实|就|原来?|本来|好像|应该|大概|可能|知道|记得|说是|说他|说她|都|是)叫$|我是$|姓名.{0,3}答$|(?:^|[^\\p{IsHan}])叫$");
    /** The rest of the number of an official document: 吉卫公证字〔2019〕. */
    private static final Pattern DOCUMENT_FOLLOWS = Pattern.compile("^\\p{IsHan}{0,4}[〔\\[(【][0-9]{4}");
    /** Words of a comparison, in which figures of history and literature are named more often than persons. */
    private static final Pattern COMPARED_BEFORE =
            Pattern.compile("(?:像|(?:这里|此地|故事)[跟和与]|据说是|传说|比|不如|赛|堪比|当是|以为是|(?<![同大小中上入医自])学|就是)$");

    /** Words for the shop that a text speaks to or of: 你们家周杰伦演唱会的票. */
    private static final Pattern SHOP_OF_READER = Pattern.compile("(?:[你您他]们?|[这那哪])家$");
    /** Words before the name of a shop. */
    private static final Pattern SHOP_BEFORE = Pattern.compile("(?:新开的?|开业的|[这那一]家)$");

    private static final Pattern COMPARED =
            Pattern.compile("^(?:来了|见了|看了|听了|要是|要知道|都没|都不|都得|在世|再世|附体|似的|一样|同款|写[过的]?|说过|当年|曰|老人家)");

    private static final Pattern TIME_ENDS =
            Pattern.compile("(?:[天日晚早午次年月周号时候后来前里果始因但而且还就]|上周.|周[一二三四五六日]|星期.|结果|当时|后来|可是|但是|因为|所以)$");
    private static final Pattern PERSON_ACTS = Pattern.compile(
            "^(?:人民币|现金|主持|记录|汇报|发言|陈述|自行|自愿|当场|随后|[少多][给收找算要]|扶|述称|自述|自称|通话|到店|前来|来电|来访|来信|确有|未|曾|系|于[0-9]|的?(?:服务|态度|手艺|技术|手法|业务|嘴|脾气|电话|手机|微信|名字|身份证?|卡|账户|账号|妈妈|爸爸|孩子|车|快递|订单|名义)"
                    + "|本人|这个人|那个人|这人|那人|这位|他|她|不|没|说|拒|给|让|骂|推|收|答应|承诺|承认|跟|把|将|一直|骗|卖|打|要|叫|办|接|告诉|负责|同意|敷衍|糊弄|忽悠|威胁|故意|就|还|也|都|才|又|总|居然|竟然|非要|嫌|催|拿|开|修|介绍|推荐"
                    + "|保证|处理|解释|挂|拉黑|吼|吵|动手|道歉|很|特别|非常|真|太|最|比较|今年|今天|昨天|帮|教|送|来|去|到|在|用|为|被|向|从|对|做|剪|装|洗|买|订|退|看|问|想|觉得|建议|反映|投诉|诉称|称|表示|提出|下单|付|找|写|讲|训|劝|带|领|陪|等|热情|耐心|细心|专业|认真|辛苦|主动|全程|亲自|一问|值班|已经|明明|连|又|再|全|得|能|会|可以)");
    /** What makes a place, a shop or goods of the name before it: 安亭路, 李宁专柜, 张亮麻辣烫. */
    private static final Pattern OBJECT_FOLLOWS = Pattern.compile(
            "^(?:大?路|大?街|大道|胡同|巷|坊|渡|坡|湾|堡|街|道(?!歉)|桥|村|镇|乡|县|市|区|湖|河|江|山|岛|港|湾|站|口|里|园|公园|庄|寺|庙|塔|楼|院|馆|店|铺|厅|府|阁|轩|斋|堂|记|氏|家(?!长|人|属)|牌|号|小学|中学|大学|学校|幼儿园|广场|大厦|商场|商城|超市|酒店|饭店|宾馆|医院|药房|专柜|专卖|旗舰|门店|麻辣|烤|包子|饺子|馄饨|米线|牛肉|羊肉|拉面|面馆|火锅|烧烤|炸|鸭|鸡|鱼|虾|蟹|粉|汤|粥|酒|茶|醋|酱|糕|饼|糖|油|菜|肉|豆|果|水|手机|电脑|冰箱|空调|彩电|沙发|家具|地板|瓷砖|油漆|卫浴|鞋|衣|服装|男装|女装|童装|内衣|羽绒|眼镜|珠宝|黄金|剪刀|别墅|花园|小区|博物|故居|雕像|电影|演唱会|音乐|专辑|代言|同款|主题|粉丝|小说|故事|式的?|体|遇|卖瓜|餐饮|物业|书屋|书院|舍|网络|文化|广告|装饰|建筑|商业|商务|电子|农业|农贸|市场|旅行社|旅游|旅馆|同志街|综合|连锁|贸易|商行|商店|家政|租赁|房地|地产|便利|蔬菜|水产|粮油|果蔬|生鲜|农场|林场|大市场|批发|国际|机场|地铁|高速|集团|公司|股份|有限|商贸|食品|实业|科技|药业|大药|诊所|口腔|眼科|影楼|照相|美发|造型|理发|养生|洗浴|汽车|汽修|4s|教育|培训|学堂|书院|书店|画室|舞蹈|瑜伽|健身|武馆|琴行|托管|律所|银行|信用社|供销|种业|农资|农机|合作社|饲料|熏肉|大饼|烧|锅|醉|大面筋|品牌|正品|官方|官网|挂面|面条|粉丝|米粉|同城|笺|画|书法|传|节|[他你]们[家店]|[这那]家店"
                    + "|的(?:料子?|面料|布料|材质|颜色|款式?|质量|味道?|口感|做工|包装|尺码|价格|价位|保质期|配料|套餐|菜|东西|产品|鞋|衣服|外套|裤子|碗|锅))");

    /** Ends of names of medicines: 西林 of 阿莫西林. */
    private static final Pattern MEDICINE =
            Pattern.compile("(?:[西青]霉素|西林|沙星|霉素|洛尔|地平|他汀|普利|沙坦|硝唑|康唑|替丁|拉唑|洛芬|他定|司琼|双胍|格列)");

    /** Words for a business, which end its name wherever no words before it state a person: 尚客优酒店. */
    private static final Pattern BUSINESS_FOLLOWS = Pattern.compile(
            "^(?:酒店|饭店|宾馆|超市|药[房店]|火锅|烧烤|烤[肉鱼鸭]|麻辣烫|面馆|米线|奶茶|咖啡|蛋糕|便利店|旗舰店|专[卖营]店|专柜|有限|公司|集团|医院|珠宝|家[具电]城?|理发店|美[发容]店|健身房|幼儿园|驾校|房产|地产|商[场城]|大厦|广场|小区|小学|中学)");

    /** The rest of the name of a company or a branch, without words that end the name of a person before it. */
    private static final Pattern COMPANY_FOLLOWS =
            Pattern.compile("^[\\p{IsHan}&&[^的在是说把被去到从给跟和对向让叫我你他她买不没]]{0,11}(?:有限公司|有限责任|股份公司|分公司|连锁店|经营部|经销部|合作社|分店)");

    /** What only a person is followed by: 奚若彤所述, 车英姬等三人. */
    private static final Pattern PERSON_FOLLOWS = Pattern.compile(
            "^(?:的(?:再三|劝说|帮助|带领|陪同|指导|催促|提醒|协助|坚持|热情|耐心|热心|细心|认真)|(?:这|那)[么样](?:[好坏老会能]|负责|细心|热心)\\p{IsHan}{0,4}的?(?:人|店员|师傅|老师)|[您你](?:好|什么|到底|怎么|咋|啥时|还|别|答应|欠|倒是)|的(?:五星|好评|差评|评价|点评|反馈|来信|留言|建议|理解|信任)|所(?:述|称|说|提|购|反映|持|签|留|报|诉)|等[一二三四五六七八九十两几0-9]{1,3}[人名位]|一个人(?!的)|[二三四五六两几][个名位]?人(?![份民间次工])|[二三四五两几]位|[俩仨](?=[^\\p{IsHan}]|人|都|一)|呢(?=[^\\p{IsHan}]|$)|手[里上中](?!的?机)|吧(?=[^\\p{IsHan}]|$)|人呢|人咋|人在哪|这个人|这人|那人|小哥|小姐姐|小姑娘|小伙|老先生|老太|老人|大夫|同学|名下|住所|住处|家中|家里|(?:顾客|客户|会员|用户|业主|患者|学员|家长|消费者|乘客|旅客|房客|住客)(?=[,:!您你]|$)|之[夫妻子女父母]|本人|代签|家长|一家|两口|夫妇|父女|母女|父子)");

    /** Words for the name or signature of the person before them: 签的是李子涵的名字. */
    private static final Pattern NAME_FOLLOWS = Pattern.compile("^的(?:名[字义]|姓名|签[名字])");

    /** Note in brackets that names the role of a person. */
    private static final Pattern PERSON_NOTED = Pattern.compile(
            "^ ?[(\\[【] ?(?:顾客|消费者|客户|店员|经理|老板|先生|女士|小姐|男|女|本人|会员|[男女]|电话|手机|1[3-9]|[0-9]{2}岁|[满汉回朝蒙壮][族鲜古]|身份|证件|微信|联系|化名|[0-9x]{15}|\\*{6})|^[”\"」』'’](?:[二三两]字|字样|的?签名|本人|这个名|这名)");

    /** Words for a day, whose last character is no part of the next word: 那天王晓燕. */
    private static final Pattern DAY_ENDS = Pattern.compile("[昨今前当那这一两几]天$");
    /** Characters that end names of places and occasions, and hardly a given name. */
    private static final String ENDS_A_PLACE = "局厅桥湾坡路庙村渡坊堤镇县乡屯沟滩嘴宴站港店寺塔洞";
    /** Characters that end names of places, and given names too. */
    private static final String MAY_END_A_PLACE = "岩崖山江河湖庄园楼院堂阁轩里口关岭坪营集堡墩窑塘垭";

    /** Regions whose last character is a family name, so that no name begins within them: 浙江永康. */
    private static final Set<String> REGIONS = WordList.words(
            List.of(
                    "浙江 龙江 九江 镇江 丽江 湛江 阳江 内江 松江 靖江 吴江 晋江 江苏 安徽 广东 山东 贵州 江西 广西 陕西 湖南 湖北 河南 河北 云南 海南 福建 辽宁 南宁 西宁 青海 上海 北海 威海 甘肃 新疆 西藏 内蒙 宁夏"));
    /** Words behind a verb that make no quantity of what follows: 表扬一下王芳. */
    private static final Pattern ONCE = Pattern.compile("(?:一下|一次|一声|一位|一名)$");
    /** Number or account that is masked already, before the name of its owner in brackets. */
    private static final Pattern MASKED_OWNER = Pattern.compile("\\*{5}[ ,]?[(\\[【]$");

    /** Number of a person on the staff, behind which the name is. */
    private static final Pattern NUMBERED = Pattern.compile("(?:工号|胸牌|技师)[是为: ]?[0-9]{1,5} ?$");

    /** Characters that begin no given name: forms of address, adverbs, particles and ends of shops: 张姐, 汤太咸, 红过脸, 汪记. */
    private static final String NO_GIVEN_BEGINS = "姐叔姨嫂婶哥太记氏过着";

    private static final double PLACE = 5;
    private static final String OPENING_QUOTES = "“\"‘'「『《";
    private static final String CLOSING_QUOTES = "”\"’'」』》";
    /** Words for the signature or the field that a quoted name comes from. */
    private static final Pattern SIGNED_BEFORE = Pattern.compile("签|署|落款|[姓人真本全]名|名字|收件|收货");
    /** A number and a classifier that counts animals or things, not persons. */
    private static final Pattern COUNTED =
            Pattern.compile("[0-9一二两三四五六七八九十几半][只条台辆瓶袋箱盒包斤碗盘杯件双套根颗粒块片支枚头匹棵盆桶罐串副顶册]$|[0-9](?:元|块钱?)的$");
    /** A home behind a name: 张玉兰家里, 毕淑芬家送. */
    private static final Pattern HOME_FOLLOWS = Pattern.compile(
            "^家(?:[了没那门有也养借]|的(?=[^\\p{IsHan}]|$)|的?(?:孩|老|娃|楼|门|水|电|屋|房|里|地址|客厅|厨房)|送|住|没人|对门|隔壁|装|修)");
    /** What two names of a text can be parted by: 收货人是牛可欣不是李子轩. */
    private static final Pattern BESIDE_WORDS = Pattern.compile("[、和与及跟同或]|还有|以及|,?而?不是|还是|[写改当送打错念]成了?|变成了?");
    /** A name that is masked already, and a word or mark that lists another one. */
    private static final Pattern MASKED_BEFORE = Pattern.compile("(?<!\\*)\\*{2,3}[、和与及]$");

    private static final Pattern MASKED_BEHIND = Pattern.compile("^[、和与及]\\*{2,3}(?!\\*)");
    /** Evidence of a masked name beside characters. */
    private static final double MASKED_BESIDE = 2.5;
    /** Greatest number of characters between two such names. */
    private static final int BESIDE_GAP = 4;

    /** Evidence against two characters between marks, which are a word more often: 柳橙，孙辈. */
    private static final double ALONE = 2.5;

    /** Evidence of a clause of its own at the end of a text, where letters are signed. */
    private static final double SIGNATURE = 1;
    /** The end of a sentence or a line, or 敬礼, before a signature. */
    private static final Pattern BEFORE_SIGNATURE = Pattern.compile("(?:[。!?;~\n]|敬礼[,! ]?|[—\\-]) {0,3}$");
    /** The end of a text, or a date, behind a signature. */
    private static final Pattern BEHIND_SIGNATURE = Pattern.compile(
            "^[ 。.,]{0,3}(?:20[0-9]{2}[年\\-./][0-9]{1,2}[月\\-./][0-9]{1,2}日?|[0-9]{1,2}月[0-9]{1,2}[日号]|[零〇一二三四五六七八九十]{2,4}年[零〇一二三四五六七八九十]{1,2}月[零〇一二三四五六七八九十]{1,3}日)?[ 。.]{0,2}$");

    private final boolean isAvailable;

    private final double threshold;

    /** Finder of the names that are masked. */
    LikelyNameFinder() {
        this(NameLexicon.AVAILABLE, SURE);
    }

    /**
     * @param isAvailable whether the dictionaries can be read; without them no name is likely
     * @param threshold   least evidence of a name
     */
    LikelyNameFinder(boolean isAvailable, double threshold) {
        this.isAvailable = isAvailable;
        this.threshold = threshold;
    }

    /** Returns the finder of names with too little evidence to be masked, which an officer checks. */
    static LikelyNameFinder ofDoubtfulNames() {
        return new LikelyNameFinder(NameLexicon.AVAILABLE, LIKELY);
    }

    @Override
    public void find(ComparableText text, Collection<PersonalDataDetector.Span> found) {
        if (!isAvailable) {
            return;
        }
        for (Candidate name : names(text.plain(), threshold)) {
            found.add(text.span(name.start(), name.end(), PersonalDataKind.PERSON_NAME));
        }
    }

    /** Candidate for a name: its characters and their evidence. */
    private record Candidate(int start, int end, double evidence) {}

    private static List<Candidate> names(String plain, double threshold) {
        List<Candidate> names = new ArrayList<>();
        String statedFamilies = statedFamilies(plain);
        for (Matcher run = RUN.matcher(plain); run.find(); ) {
            if (hasFamilyName(run.group())) {
                addNames(new Sentence(plain, run.start(), run.end(), statedFamilies), threshold - BESIDE, names);
            }
        }
        return IntStream.range(0, names.size())
                .filter(i -> names.get(i).evidence() >= threshold
                        || (i > 0 && areBeside(plain, names.get(i - 1), names.get(i)))
                        || (i + 1 < names.size() && areBeside(plain, names.get(i), names.get(i + 1))))
                .mapToObj(names::get)
                .toList();
    }

    /** Returns whether two names are listed beside each other and one of them is sure, so that the other is one too. */
    private static boolean areBeside(String plain, Candidate first, Candidate second) {
        return second.start() >= first.end()
                && second.start() - first.end() <= BESIDE_GAP
                && BESIDE_WORDS
                        .matcher(plain)
                        .region(first.end(), second.start())
                        .matches()
                && Math.max(first.evidence(), second.evidence()) >= SURE;
    }

    /** Returns the family names that a text states: 阳 of 业主阳光，姓阳. */
    private static String statedFamilies(String plain) {
        StringBuilder families = new StringBuilder();
        for (int i = plain.indexOf('姓'); i >= 0 && i + 1 < plain.length(); i = plain.indexOf('姓', i + 1)) {
            families.append(plain.charAt(i + 1));
        }
        return families.toString();
    }

    private static boolean hasFamilyName(String run) {
        for (int i = 0; i < run.length() - 1; i++) {
            if (NameCharacters.familyName(run, i, true) > 0 || TransliteratedName.length(run, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static void addNames(Sentence sentence, double threshold, List<Candidate> names) {
        for (int start = sentence.from; start < sentence.to; ) {
            Candidate best = sentence.best(start);
            if (best != null && best.evidence() >= threshold) {
                Candidate next =
                        sentence.withPartBefore(sentence.withRareFamily(sentence.extended(sentence.better(best))));
                names.add(next);
                start = next.end();
            } else {
                start++;
            }
        }
    }

    /** Run of Chinese characters, split into words. */
    private static final class Sentence {
        private final String plain;
        private final int from;
        private final int to;
        private final Word[] words;
        private final String statedFamilies;
        /** Evidence of the words before each index, NaN until it is computed: several names begin at one index. */
        private final double[] lefts;

        Sentence(String plain, int from, int to, String statedFamilies) {
            this.plain = plain;
            this.from = from;
            this.to = to;
            this.statedFamilies = statedFamilies;
            lefts = new double[to - from + 1];
            Arrays.fill(lefts, Double.NaN);
            words = new Word[to - from];
            for (Word word : NameLexicon.words(plain.substring(from, to))) {
                for (int i = word.start(); i < word.end(); i++) {
                    words[i] = word;
                }
            }
        }

        /** Returns the name with the most evidence of those that begin at an index; null where none begins. */
        Candidate best(int start) {
            Candidate transliterated = transliterated(start);
            Candidate best = transliterated;
            int longest = NameCharacters.familyName(plain, start, true);
            for (int family = Math.min(1, longest);
                    family > 0 && family <= longest;
                    family += Math.max(1, longest - 1)) {
                for (int given = 1; given <= 2 && start + family + given <= to; given++) {
                    double evidence = evidence(start, start + family, start + family + given);
                    boolean isCompound = family > 1 && evidence >= SURE;
                    if (best == null
                            || isCompound
                            || evidence > best.evidence() - (best.end() - start > 3 ? 0 : LONGER)) {
                        best = new Candidate(start, start + family + given, evidence);
                    }
                }
            }
            return transliterated != null
                            && best.end() < transliterated.end()
                            && best.evidence() <= transliterated.evidence() + LONGER
                    ? new Candidate(start, transliterated.end(), best.evidence())
                    : best;
        }

        /** Returns the transliterated name that begins at an index; null where none does. */
        private Candidate transliterated(int start) {
            int end = Math.min(to, start + TransliteratedName.length(plain, start));
            for (int i = start; i < end; i++) {
                Word word = words[i - from];
                int part = TransliteratedName.partLength(plain, i);
                if (part > 0) {
                    i += part - 1;
                    continue;
                }
                boolean exceeds = word.start() + from < start || word.end() + from > end;
                if (exceeds && !word.is(NAME)) {
                    end = word.start() + from < start ? start : word.start() + from;
                }
            }
            boolean hasPart = end - start > 1 && TransliteratedName.hasPart(plain.substring(start, end));
            if (end - start < 3
                    || isClassifier(start)
                    || isOfAMedicine(start + 1, end)
                    || isWord(start, end)
                    || (end < to && plain.charAt(end - 1) == '都' && !hasPart)) {
                return null;
            }
            double left = ofLeft(start);
            return new Candidate(
                    start,
                    end,
                    TRANSLITERATED
                            + (hasPart ? PART : 0)
                            - ofBrand(start, end, left >= EXPECTED)
                            + left
                            + ofRight(end, left > 1));
        }

        /** Returns whether characters are one word of the dictionary that is no name of a person. */
        private boolean isWord(int start, int end) {
            Word word = words[start - from];
            return word.start() + from == start && word.end() + from >= end && !word.is(NAME);
        }

        /** Returns the better one of a name and of those that begin within it. */
        Candidate better(Candidate name) {
            Candidate better = name;
            boolean isCompound = NameCharacters.familyName(plain, name.start(), false) > 1;
            for (int start = name.start() + 1; start < name.end(); start++) {
                Candidate other = best(start);
                boolean isPart = other != null && other.end() <= name.end() && (isCompound || name.evidence() >= SURE);
                if (other != null && !isPart && other.evidence() > better.evidence()) {
                    better = other;
                }
            }
            return better;
        }

        /**
         * Returns a name of two characters with the third one that belongs to it: the last of the run, of a name in the
         * dictionary, or a single character that ends given names more often than it is a word, that is no word of its own,
         * or that a conjunction follows.
         */
        Candidate extended(Candidate name) {
            int end = name.end();
            if (end - name.start() != 2 || end == to || !NameCharacters.isGiven(plain, end)) {
                return name;
            }
            Word word = words[end - from];
            boolean isLast = end + 1 == to && word.start() + from == end;
            boolean isOfName = word.is(NAME) && word.start() + from <= name.start();
            boolean endsNames = word.end() - word.start() == 1
                    && (!hasTag(end, FUNCTION) || isAdverbBeforeNoun(end))
                    && NameLexicon.secondOfName(plain.charAt(end)) > 0;
            boolean isBeforeConjunction = end + 1 < to
                    && word.end() - word.start() == 1
                    && words[end + 1 - from].is("c")
                    && !hasTag(end, FUNCTION);
            boolean isMorpheme = word.end() - word.start() == 1 && word.tag().matches("[anv]g");
            return isLast || isOfName || endsNames || isBeforeConjunction || isMorpheme
                    ? new Candidate(name.start(), end + 1, name.evidence())
                    : name;
        }

        /** Returns whether an adverb has a noun behind it, so that it is none: 刚 of 姜浩刚单位. */
        private boolean isAdverbBeforeNoun(int place) {
            return words[place - from].is("d") && place + 1 < to && words[place + 1 - from].is("n");
        }

        /**
         * Returns a name of two characters with the rare family name before it, where the clause begins with that or a
         * word for a person is before it: 沿华颖 and not 华颖. One character too many is masked rather than one too few.
         */
        Candidate withRareFamily(Candidate name) {
            int start = name.start() - 1;
            return start >= from
                            && name.end() - name.start() == 2
                            && words[start - from].start() + from == start
                            && words[start - from].end() + from == name.start()
                            && NameCharacters.isFamilyName(plain.charAt(start), true)
                            && NameCharacters.isGiven(plain, start)
                            && (start == from || isRoleBefore(start))
                    ? new Candidate(start, name.end(), name.evidence())
                    : name;
        }

        /** Returns a transliterated name with a part of such names before it: 乌云 of 乌云其其格. */
        Candidate withPartBefore(Candidate name) {
            int start = name.start();
            while (start - 2 >= from
                    && TransliteratedName.partLength(plain, name.start()) > 0
                    && TransliteratedName.partLength(plain, start - 2) == 2) {
                start -= 2;
            }
            return new Candidate(start, name.end(), name.evidence());
        }

        private double evidence(int start, int given, int end) {
            String characters = plain.substring(given, end);
            double left = ofLeft(start);
            boolean isExpected = left >= EXPECTED;
            if (PersonNameFinder.startsTitle(plain, given)
                    || PersonNameFinder.startsTitle(plain, start)
                    || (start > from && PersonNameFinder.startsTitle(plain, start - 1))
                    || PersonRoles.isOne(plain.substring(start, end))
                    || !canBeGiven(given, end)
                    || (PersonNameFinder.isPreposition(plain, start)
                            && (isPlaceOrTime(words[given - from], isExpected)
                                    || words[given - from].is("m")
                                    || !isSurelyGiven(given, end, isExpected)))
                    || (PersonNameFinder.startsTitle(plain, end)
                            && NameCharacters.familyName(plain, start, true) == end - start)
                    || isRepeated(start, given, end)
                    || (!isExpected && isLongWord(start, end))
                    || NO_GIVEN_BEGINS.indexOf(plain.charAt(given)) >= 0
                    || (words[end - 1 - from].is("m") && end < to)
                    || isFunctionWordBeforeWord(start, given)
                    || (!isExpected && end - start == 2 && plain.charAt(start) == plain.charAt(given))
                    || isBeforeParticle(start, end)
                    || isClassifier(start)
                    || (start > from && REGIONS.contains(plain.substring(start - 1, start + 1)))
                    || (end < to && "市省县".indexOf(plain.charAt(end - 1)) >= 0)
                    || PersonNameFinder.isPronoun(plain, start)
                    || (plain.charAt(start) == FEE
                            && isRoleBefore(start)
                            && (words[given - from].is("m") || !isSurelyGiven(given, end, false)))
                    || (!isExpected && isQuantity(given, end))
                    || isOnce(given, end)
                    || (!isExpected && crossesAnObject(end))
                    || StatedNameFinder.isOfABusiness(plain, start, end)
                    || (end - given == 2 && isCutByAWord(end))
                    || isWorn(start)
                    || isOfAMedicine(start, end)
                    || (!isExpected && isExtendedToABusiness(start, end))
                    || (!isExpected && isPlaceOfPurchase(start, end))) {
                return -DECISIVE;
            }
            double right = ofRight(end, left > 1);
            double least = isExpected || left >= CUED || isPrepositionBeforeName(start, characters)
                    ? LEAST_WHERE_EXPECTED
                    : -DECISIVE;
            double evidence = Math.max(least, NameLexicon.familyName(plain.substring(start, given)))
                    + Math.max(least, NameLexicon.givenName(characters))
                    + (end - given == 2 ? 0.5 : 0)
                    - (isPlace(given, end) ? PLACE : 0)
                    - (isGoods(given, end) && (!isExpected || isWord(given, end)) ? GOODS : 0)
                    + (start == from && end == to && isSignature(start, end)
                            ? SIGNATURE
                            : start == from && end == to && end - start == 2 ? -ALONE : 0)
                    - (left < STATED_LEFT && isPhrase(start, end) ? PREDICATE : 0)
                    - (isPredicate(start, end) ? PREDICATE_OF_CLAUSE : 0)
                    - (!isExpected
                                    && !NameCharacters.isFamilyName(plain.charAt(start), false)
                                    && !isPrepositionBeforeName(start, characters)
                                    && !isCompound(start, given)
                            ? RARE_FAMILY / (isTwoSureCharacters(given, end) ? 2 : 1)
                            : 0)
                    - (isBeforeCode(end) ? CODE : 0)
                    - (!isExpected && isOfACompany(end) ? PLACE : 0)
                    - (left < STATED_LEFT && isColouredGoods(start, given, end) ? PLACE : 0)
                    - (!isExpected && endsACommonWord(start) ? WORD : 0)
                    - (left < STATED_LEFT && beginsLikeAVerb(start) && !isPrepositionBeforeName(start, characters)
                            ? VERB
                            : 0)
                    - ofBrand(start, end, isExpected)
                    - ((left < CUED || isListed(start))
                                    && end - start > 2
                                    && NotNames.isOne(plain.substring(start, end))
                            ? BRAND
                            : 0)
                    + ofWords(start, given, end, isExpected)
                    + (statedFamilies.indexOf(plain.charAt(start)) >= 0 ? STATED_FAMILY : 0)
                    + left
                    + right;
            if ((!isExpected && (isQuoted(start, end) || isNickname(start, end)))
                    || (left < STATED_LEFT
                            && (isLongVerbOrNoun(start, end)
                                    || isRareBeforeWord(start, given, end)
                                    || isAdverbBeforeOne(start, given, end)))) {
                return Math.min(evidence, LIKELY);
            }
            boolean isStated = left >= STATED_LEFT || statedFamilies.indexOf(plain.charAt(start)) >= 0;
            if (isExpected && !isStated && isNoun(start, end)) {
                return right >= ACTS && canBeCalled(start, given, end) ? SURE : Math.min(evidence, LIKELY);
            }
            return evidence;
        }

        /** Returns whether characters begin the end of the name of a medicine, or are before it: 阿莫西林. */
        private boolean isOfAMedicine(int start, int end) {
            return IntStream.of(start, end - 1, end, end + 1)
                    .anyMatch(place -> place < plain.length()
                            && MEDICINE.matcher(plain)
                                    .region(place, plain.length())
                                    .lookingAt());
        }

        /** Returns whether characters are 阿 and another one, as persons are called whose name nobody states: 阿飞. */
        private boolean isNickname(int start, int end) {
            return end - start == 2 && plain.charAt(start) == '阿';
        }

        /**
         * Returns whether an adverb, which is a rare family name, is before one character: 亲戚都强. 边 is an adverb only
         * where it stands twice: 边走边唱.
         */
        private boolean isAdverbBeforeOne(int start, int given, int end) {
            char adverb = plain.charAt(start);
            return end - given == 1
                    && words[start - from].is("d")
                    && !NameCharacters.isFamilyName(adverb, false)
                    && (adverb != '边' || plain.indexOf('边', given) == end);
        }

        private static boolean isVerbOrNoun(Word word) {
            return word.is("v") || word.tag().equals("n");
        }

        /** Returns whether three characters or more are one verb or noun: 照镜子. */
        private boolean isLongVerbOrNoun(int start, int end) {
            return isLongWord(start, end) && isVerbOrNoun(words[start - from]);
        }

        /** Returns whether a word that is no given name is behind a rare family name: 爱面子 of 我妈爱面子. */
        private boolean isRareBeforeWord(int start, int given, int end) {
            Word word = words[given - from];
            return end - given == 2
                    && given - start == 1
                    && !NameCharacters.isFamilyName(plain.charAt(start), false)
                    && word.start() + from == given
                    && word.end() + from == end
                    && isVerbOrNoun(word)
                    && NameLexicon.givenName(text(word)) < 0;
        }

        /** Returns whether characters are one word, which can be a name too, so that an officer decides: 同学白雪介绍. */
        private boolean isNoun(int start, int end) {
            Word word = words[start - from];
            return word.start() + from == start && word.end() + from == end && isNominal(word);
        }

        /** Returns whether a word is next that no name has directly before it: the particle of 乐疯了. */
        private boolean isBeforeParticle(int start, int end) {
            boolean isObject = start > from && plain.charAt(start - 1) == '成' && plain.charAt(end - 1) != '成';
            return end < to
                    && !isObject
                    && "了过着们".indexOf(plain.charAt(end)) >= 0
                    && words[end - from].end() - words[end - from].start() == 1
                    && words[end - from].tag().charAt(0) != 'v';
        }

        /** Returns whether another name or thing is listed before: 贾宝玉和林黛玉. */
        private boolean isListed(int start) {
            return start > 0 && "和与、".indexOf(plain.charAt(start - 1)) >= 0;
        }

        /** Returns whether the family name is the colour of clothes: 穿蓝马甲的. */
        private boolean isWorn(int start) {
            return start > 0
                    && COLOURS.indexOf(plain.charAt(start)) >= 0
                    && WORN.matcher(plain.substring(Math.max(0, start - 2), start))
                            .find();
        }

        /** Returns whether one more character and a word for a business follow two characters: 尚客 of 尚客优酒店. */
        private boolean isExtendedToABusiness(int start, int end) {
            return end - start == 2
                    && end + 1 < to
                    && NameCharacters.isGiven(plain, end)
                    && !hasTag(end, VERBS)
                    && BUSINESS_FOLLOWS
                            .matcher(plain.substring(end + 1, Math.min(plain.length(), end + RIGHT)))
                            .find();
        }

        /** Returns whether somebody buys something at a place instead: 在苏小柳购买. */
        private boolean isPlaceOfPurchase(int start, int end) {
            return start > 0
                    && plain.charAt(start - 1) == '在'
                    && (start - 1 == from || words[start - 1 - from].is("p"))
                    && PURCHASE_FOLLOWS
                            .matcher(plain)
                            .region(end, plain.length())
                            .lookingAt();
        }

        /** Returns whether the last character begins a common word and ends few given names: 耐心 of 柳絮耐心. */
        private boolean isCutByAWord(int end) {
            Word last = words[end - 1 - from];
            if (HOME_FOLLOWS
                    .matcher(plain.substring(end, Math.min(plain.length(), end + RIGHT)))
                    .find()) {
                return false;
            }
            return PersonNameFinder.isStateOfAPerson(plain, end - 1)
                    || (last.start() + from == end - 1 && PersonNameFinder.cutsAName(plain, end - 1, last));
        }

        /** Returns whether a clause signs the text: a sentence ends before it, and the text or a date behind it. */
        private boolean isSignature(int start, int end) {
            return BEFORE_SIGNATURE
                            .matcher(plain.substring(Math.max(0, start - LEFT), start))
                            .find()
                    && BEHIND_SIGNATURE
                            .matcher(plain.substring(end, Math.min(plain.length(), end + 2 * RIGHT)))
                            .find();
        }

        /** Returns whether a given name has two characters that are no word and almost always a given name. */
        private boolean isTwoSureCharacters(int given, int end) {
            return end - given == 2
                    && words[given - from] != words[end - 1 - from]
                    && NameLexicon.givenName(plain.substring(given, end)) > SURELY_GIVEN;
        }

        /** Returns whether a family name has two characters or more and is no common word, as 东方 is. */
        private boolean isCompound(int start, int given) {
            return given - start > 1 && NameLexicon.commonness(plain.substring(start, given)) < COMMON_WORD;
        }

        /** Returns whether 向 is a family name, since what follows is almost always a given name: 问了向若曦. */
        private boolean isPrepositionBeforeName(int start, String given) {
            return plain.charAt(start) == '向' && NameLexicon.givenName(given) > SURELY_GIVEN;
        }

        /** Returns whether the name of a company contains the characters: 德惠市广成米业有限公司. */
        private boolean isOfACompany(int end) {
            return COMPANY_FOLLOWS
                    .matcher(plain.substring(end, Math.min(plain.length(), end + 2 * RIGHT)))
                    .find();
        }

        /** Returns whether the given name is a number and a classifier instead: 一滴 of 汤一滴没洒. */
        private boolean isQuantity(int given, int end) {
            return end - given == 2
                    && words[given - from].is("m")
                    && (words[end - 1 - from].is("q") || words[end - 1 - from] == words[given - from]);
        }

        /** Returns whether the given name is one of something instead: 一事 of 拒退押金一事, 一周 of 琴一周没修. */
        private boolean isOnce(int given, int end) {
            return end - given == 2 && plain.charAt(given) == '一' && COUNTED_ONCE.indexOf(plain.charAt(given + 1)) >= 0;
        }

        /** Returns whether the family name is a classifier behind a pronoun: 这张表. */
        private boolean isClassifier(int start) {
            return start > from
                    && CLASSIFIERS.indexOf(plain.charAt(start)) >= 0
                    && BEFORE_CLASSIFIERS.indexOf(plain.charAt(start - 1)) >= 0;
        }

        /** Returns whether the last character begins a word for a shop or goods instead: 健身 of 宝艺健身. */
        private boolean crossesAnObject(int end) {
            Matcher object =
                    OBJECT_FOLLOWS.matcher(plain.substring(end - 1, Math.min(plain.length(), end - 1 + RIGHT)));
            return object.find() && object.end() > 1;
        }

        /**
         * Returns whether the family name ends a common word with the character before it, into which the text was not
         * parted: 世纪 of 世纪城.
         */
        private boolean endsACommonWord(int start) {
            return start > from
                    && words[start - 1 - from].end() + from == start
                    && words[start - 1 - from].end() - words[start - 1 - from].start() == 1
                    && NameLexicon.commonness(plain.substring(start - 1, start + 1)) > COMMON_WORD;
        }

        /** Returns whether a family name that is a colour has a noun behind it: 白衬衫. */
        private boolean isColouredGoods(int start, int given, int end) {
            Word word = words[given - from];
            return COLOURS.indexOf(plain.charAt(start)) >= 0
                    && end - given == 2
                    && word.start() + from == given
                    && word.end() + from == end
                    && word.is("n")
                    && !word.is(NAME)
                    && !word.is(PROPER_NOUN)
                    && !NameLexicon.isGivenName(plain.substring(given, end));
        }

        /** Returns whether digits that are no mobile number follow at once, as in the code 吉妆20160281. */
        private boolean isBeforeCode(int end) {
            return end < plain.length()
                    && Character.isDigit(plain.charAt(end))
                    && !SUM_FOLLOWS
                            .matcher(plain.substring(end, Math.min(plain.length(), end + 12)))
                            .find()
                    && !MOBILE_FOLLOWS
                            .matcher(plain.substring(end, Math.min(plain.length(), end + 12)))
                            .find();
        }

        /** Returns whether three characters or more are one word of the dictionary that is no name of a person: 康乃馨. */
        private boolean isLongWord(int start, int end) {
            return end - start > 2 && isWord(start, end);
        }

        /** Returns whether characters are one word of the dictionary that is no name of a person: 周庄. */
        private boolean isOneWord(int start, int end) {
            Word word = words[start - from];
            return word.start() + from == start && word.end() + from == end && !word.is(NAME);
        }

        /** Returns whether a person can be called by a word: 白雪, but not 白眼 or 余额. */
        private boolean canBeCalled(int start, int given, int end) {
            return commonness(words[start - from]) < MOST_OF_A_NAME
                    && NameCharacters.isFamilyName(plain.charAt(start), false)
                    && NameLexicon.givenName(plain.substring(given, end)) > 0
                    && !NotNames.startsWord(plain, start);
        }

        /**
         * Returns whether quotation marks enclose characters and no word for a signature is before them: goods and
         * shops are named so as often as persons, so that an officer decides.
         */
        private boolean isQuoted(int start, int end) {
            return start > 0
                    && end < plain.length()
                    && OPENING_QUOTES.indexOf(plain.charAt(start - 1)) >= 0
                    && CLOSING_QUOTES.indexOf(plain.charAt(end)) >= 0
                    && !SIGNED_BEFORE
                            .matcher(plain.substring(Math.max(0, start - LEFT), start))
                            .find()
                    && !PERSON_NOTED
                            .matcher(plain.substring(end, Math.min(plain.length(), end + RIGHT)))
                            .find();
        }

        /** Returns whether characters are a verb or adjective with its adverb, particle or second verb: 乐得直, 全免. */
        private boolean isPhrase(int start, int end) {
            return !NameCharacters.isFamilyName(plain.charAt(start), false)
                    && words[start - from].start() + from == start
                    && words[start - from].end() + from == start + 1
                    && words[end - 1 - from].end() + from == end
                    && IntStream.range(start, end).allMatch(i -> hasTag(i, PHRASE))
                    && IntStream.range(start + 1, end).anyMatch(i -> hasTag(i, FUNCTION));
        }

        /** Returns whether a rare family name is a verb, an adverb or a preposition in the sentence: 爱听, 从外地. */
        private boolean beginsLikeAVerb(int start) {
            Word word = words[start - from];
            return !NameCharacters.isFamilyName(plain.charAt(start), false)
                    && word.start() + from == start
                    && word.end() + from == start + 1
                    && NameLexicon.familyName(plain.substring(start, start + 1)) < 0
                    && hasTag(start, VERBS);
        }

        private boolean hasTag(int place, String firstLetters) {
            return firstLetters.indexOf(words[place - from].tag().charAt(0)) >= 0;
        }

        /**
         * Returns whether characters are the predicate of a clause: an adverb is before them, and the clause ends: 就白屏.
         */
        private boolean isPredicate(int start, int end) {
            return start > from
                    && words[start - 1 - from].is("d")
                    && words[start - 1 - from].end() + from == start
                    && end == to;
        }

        private boolean canBeGiven(int given, int end) {
            boolean isNumeral = end - given == 1
                    && (end == to || words[end - from].is("v"))
                    && NUMERALS.indexOf(plain.charAt(given)) >= 0;
            return isNumeral
                    || IntStream.range(given, end)
                            .allMatch(i -> NameCharacters.isGiven(plain, i) || NameCharacters.isSeldomGiven(plain, i));
        }

        /**
         * Returns whether the characters are almost always a given name, so that 于 before them is a family name, not a
         * preposition.
         */
        private boolean isSurelyGiven(int given, int end, boolean isExpected) {
            return (end - given == 1
                            || words[given - from] != words[end - 1 - from]
                            || (isExpected && isRareName(plain.substring(given, end)))
                            || NameLexicon.isGivenName(plain.substring(given, end)))
                    && NameLexicon.givenName(plain.substring(given, end)) > (isExpected ? 0 : SURELY_GIVEN);
        }

        private static boolean isRareName(String given) {
            return NameLexicon.commonness(given) == 0 && NameLexicon.givenName(given) > SURELY_GIVEN;
        }

        /** Returns whether characters are a verb said twice, 修一修, or a family name before a number, 花三千. */
        private boolean isRepeated(int start, int given, int end) {
            return (plain.charAt(given) == '一' && given + 1 < to && plain.charAt(given + 1) == plain.charAt(start))
                    || (words[given - from].is("m") && words[given - from].end() - words[given - from].start() > 1);
        }

        /**
         * Returns whether the family name is a function word more often, and a word follows that is no given name: 那西瓜.
         */
        private boolean isFunctionWordBeforeWord(int start, int given) {
            Word word = words[given - from];
            return FUNCTION_WORDS.indexOf(plain.charAt(start)) >= 0
                    && word.end() - word.start() > 1
                    && commonness(word) > LITTLE
                    && !word.is(NAME)
                    && !(NameLexicon.isGivenName(text(word)) && NameLexicon.givenName(text(word)) > SURELY_GIVEN);
        }

        /** Returns whether a word for a person ends before an index and begins with a word: 行业主管 has no 业主. */
        private boolean isRoleBefore(int start) {
            int role = PersonRoles.startBefore(plain, start);
            if (role < 0) {
                return false;
            }
            Word first = words[Math.max(role, from) - from];
            return role <= from
                    || first.start() + from == role
                    || first.end() + from >= start
                    || commonness(first) < COMMON;
        }

        /** Returns whether one of the two words before an index is a verb: 端菜 of 端菜的. */
        private boolean isVerbBefore(int end) {
            if (end - 1 < from) {
                return false;
            }
            Word last = words[end - 1 - from];
            return last.is("v") || (last.start() > 0 && words[last.start() - 1].is("v"));
        }

        /** Returns whether the character behind a word for a person ends a word for a thing instead: 会员费. */
        private boolean endsAThing(int start) {
            return ENDS_A_THING.indexOf(plain.charAt(start)) >= 0
                    && (start + 2 >= to || NameLexicon.givenName(plain.substring(start + 1, start + 3)) < 0);
        }

        private static boolean isLongVerb(Word word) {
            return word.is("v") && word.end() - word.start() > 1;
        }

        /** Returns whether characters end like goods: 栗子, 金镯子. */
        private boolean isGoods(int given, int end) {
            return plain.charAt(end - 1) == '子'
                    && (end - given == 1 || words[given - from].end() - words[given - from].start() > 1);
        }

        /** Returns whether a word names a place or a time, so that 于 before it is a preposition: 于凌晨. */
        private static boolean isPlaceOrTime(Word word, boolean isExpected) {
            if (isExpected && word.end() - word.start() == 1) {
                return false;
            }
            return word.is("t") || word.is("ns") || word.is("s") || word.is("f");
        }

        /** Returns whether characters end like the name of a place: 曹家渡, 付家坡. */
        private boolean isPlace(int given, int end) {
            char last = plain.charAt(end - 1);
            return ENDS_A_PLACE.indexOf(last) >= 0
                    || (plain.charAt(given) == '家' && end - given == 2 && MAY_END_A_PLACE.indexOf(last) >= 0);
        }

        private double ofWords(int start, int given, int end, boolean isExpected) {
            double evidence = 0;
            Word first = words[start - from];
            Word last = words[end - 1 - from];
            if (last.end() > end - from) {
                evidence -= Math.min(CUT, 1 + commonness(last));
            }
            if (first.start() == start - from && first.end() > end - from && !first.is("nr")) {
                return -DECISIVE;
            }
            if (!isExpected && NameLexicon.familyName(plain.substring(start, given)) < 0 && first.is("d")) {
                evidence -= FUNCTION_WORD;
            }
            if (isExpected && end == to && first.is("a") && (last.is("a") || last.is("v"))) {
                evidence -= PREDICATE;
            }
            boolean isWord = first.end() > given - from && !first.is("nr");
            if (isWord && last.end() > end - from && last.is("v")) {
                evidence -= PREDICATE;
            }
            if (isWord
                    && isExpected
                    && first.start() == start - from
                    && (isNominal(first) || (end == to && first.is("t")))
                    && commonness(first) < COMMON) {
                evidence -= 1 + 0.5 * commonness(first);
            } else if (isWord && first.start() == start - from) {
                evidence -= (first.end() == end - from ? 3.5 : 2.5) + commonness(first);
            }
            if (isWord && !isExpected && first.end() == end - from && first.is("ns")) {
                evidence -= WORD;
            }
            if (!isWord && end - start == 2) {
                double whole = NameLexicon.commonness(plain.substring(start, end));
                evidence -= whole >= COMMON ? CUT + whole : isExpected || !isOneWord(start, end) ? 0 : WORD;
            }
            if (!isExpected && last.is("f") && end - given == 2 && last.end() - last.start() == 1 && end < to) {
                evidence -= WORD;
            }
            if (end - given == 2
                    && last.start() == given - from
                    && last.end() == end - from
                    && last.is("ns")
                    && BEFORE_A_PLACE.indexOf(plain.charAt(start)) >= 0) {
                return -DECISIVE;
            }
            if (end - given == 2 && last.start() == given - from && last.end() == end - from) {
                evidence += NameLexicon.isGivenName(plain.substring(given, end))
                        ? 1
                        : -0.5 - Math.max(0, commonness(last) - 1.5) - (isExpected ? 0 : OTHER_WORD);
            }
            return evidence;
        }

        /** Returns the evidence of a brand or of a figure of history against a name. */
        private double ofBrand(int start, int end, boolean isExpected) {
            if (NotNames.isWord(plain.substring(start, end)) && statedFamilies.indexOf(plain.charAt(start)) < 0) {
                return DECISIVE;
            }
            if (NotNames.covers(plain, start, end) || NotNames.startsWord(plain, start)) {
                String brand = plain.substring(start, start + 2);
                if (NotNames.startsOne(brand, 0) && plain.indexOf(brand) != plain.lastIndexOf(brand)) {
                    return DECISIVE;
                }
                boolean isLonger = end - start == 3
                        && !NotNames.covers(plain, start, end)
                        && !words[end - 1 - from].is("v")
                        && NameLexicon.givenName(plain.substring(start + 1, end)) > SURELY_GIVEN;
                return isLonger || (isExpected && (end - start == 3 || !NotNames.startsWord(plain, start)))
                        ? BRAND / 2
                        : BRAND;
            }
            return NotNames.startsOne(plain, start) ? BRAND / 2 : 0;
        }

        /** Returns whether a word can be the name of a person too: a noun, an adjective, or the name of a place. */
        private static boolean isNominal(Word word) {
            return (word.is("n") && !word.is(NAME)) || word.is("a") || word.is("z") || word.is("g");
        }

        private String text(Word word) {
            return plain.substring(from + word.start(), from + word.end());
        }

        private double commonness(Word word) {
            return NameLexicon.commonness(text(word));
        }

        private double ofLeft(int start) {
            if (Double.isNaN(lefts[start - from])) {
                lefts[start - from] = computeLeft(start);
            }
            return lefts[start - from];
        }

        private double computeLeft(int start) {
            String left = plain.substring(Math.max(0, start - LEFT), start);
            if (PersonNameFinder.namesAThing(left)) {
                return -EXPECTED;
            }
            boolean isParted = start == 0 || !NameCharacters.isHan(plain, start - 1) || plain.charAt(start - 1) == '叫';
            if (LABELLED.matcher(left).find()
                    || (STATED.matcher(left).find()
                            && (isParted || FUNCTION_WORDS.indexOf(plain.charAt(start)) < 0 || to - start == 3))) {
                return STATED_LEFT;
            }
            if (COUNTED.matcher(left).find()) {
                return -EXPECTED;
            }
            if (WRITTEN.matcher(left).find()) {
                return 3.5;
            }
            if (start == from) {
                if (MASKED_BEFORE.matcher(left).find()
                        || MASKED_OWNER.matcher(left).find()) {
                    return MASKED_BESIDE;
                }
                if (NUMBERED.matcher(left).find()) {
                    return EXPECTED;
                }
                return start == 0 || isClauseEnd(plain.charAt(start - 1)) ? 1 : -2;
            }
            boolean isCut = words[start - from].start() < start - from
                    && !DAY_ENDS.matcher(left).find();
            if (PersonRoles.endsBefore(plain, start + 1) || PersonRoles.endsAParty(plain, start)) {
                return -DECISIVE;
            }
            Word previous = words[start - 1 - from];
            if (previous.is("m")
                    && !ONCE.matcher(left).find()
                    && !Character.isDigit(plain.charAt(start - 1))
                    && previous.end() - previous.start() < 3) {
                return -EXPECTED;
            }
            if (SHOP_BEFORE.matcher(left).find()) {
                return -REGION;
            }
            if (COMPARED_BEFORE.matcher(left).find()) {
                return -1;
            }
            if (isRoleBefore(start) || (!isCut && previous.is(OCCUPATION))) {
                boolean isCutByAWord = isCut
                        && (commonness(words[start - from]) >= COMMON
                                || NameLexicon.givenName(plain.substring(start + 1, Math.min(to, start + 3)))
                                        <= SURELY_GIVEN);
                return isCutByAWord || endsAThing(start) ? 1 : EXPECTED;
            }
            if (isCut) {
                return -Math.min(6, 2 + 1.5 * commonness(words[start - from]));
            }
            char before = plain.charAt(start - 1);
            if (previous.is("ns") || REGION_ENDS.indexOf(before) >= 0) {
                return -REGION;
            }
            if (before == '人' && start - 2 >= from && isLongVerb(words[start - 2 - from])) {
                return EXPECTED;
            }
            if (ENDS_A_ROLE.indexOf(before) >= 0
                    && !previous.is("c")
                    && !SHOP_OF_READER.matcher(left).find()) {
                return 3.5;
            }
            if (CALLED.matcher(left).find()) {
                return EXPECTED;
            }
            if (NAMING.matcher(left).find()) {
                return 2;
            }
            if (DUTY.matcher(left).find()) {
                return 3;
            }
            if (before == '的'
                    && (isVerbBefore(start - 1) || PLACED.matcher(left).find())) {
                return 1.5;
            }
            if (TIME_ENDS.matcher(left).find()) {
                return 1;
            }
            if (PRONOUN.matcher(left).find()) {
                return 1.5;
            }
            return before == '的' ? 0 : previous.is("n") && previous.end() - previous.start() > 1 ? 0.5 : -0.5;
        }

        private double ofRight(int end, boolean isExpected) {
            String right = plain.substring(end, Math.min(plain.length(), end + RIGHT));
            if (end == to) {
                return (MASKED_BEHIND.matcher(right).find()
                                || PERSON_NOTED.matcher(right).find())
                        ? 2
                        : right.isEmpty() || isClauseEnd(right.charAt(0)) ? 1 : 0;
            }
            if (DOCUMENT_FOLLOWS.matcher(right).find()) {
                return -DECISIVE;
            }
            if (NAME_FOLLOWS.matcher(right).find()) {
                return EXPECTED;
            }
            if (COMPARED.matcher(right).find()) {
                return -2.5;
            }
            if (!isExpected && BUSINESS_FOLLOWS.matcher(right).find()) {
                return -DECISIVE;
            }
            boolean isHome = HOME_FOLLOWS.matcher(right).find();
            if (!isHome && OBJECT_FOLLOWS.matcher(right).find()) {
                return -DECISIVE / 2;
            }
            if (PersonNameFinder.startsTitle(plain, end)
                    || PERSON_FOLLOWS.matcher(right).find()) {
                return 2.5;
            }
            if (PERSON_ACTS.matcher(right).find()) {
                return 1.5;
            }
            Word next = words[end - from];
            if (next.is("v") || next.is("d") || next.is("p")) {
                return 1;
            }
            if (!isExpected && next.is("n") && MAY_END_A_PLACE.indexOf(plain.charAt(end - 1)) >= 0) {
                return -REGION;
            }
            return next.is("n") || next.is("a") ? (isExpected ? -0.5 : -1.5) : 0;
        }

        private static boolean isClauseEnd(char character) {
            return !Character.isLetterOrDigit(character);
        }
    }
}
