package fangxin.common.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Functions that state whether words denote a person by a trade, a kinship or a part in a procedure, so that a name can
 * follow: 业务员, 大舅哥, 投诉人.
 */
final class PersonRoles {
    private static final String TRADE =
            "[店服营收导售业促客配快外保摄化造型设安理发美技乘学会病教管修社职雇船海演球球飞程研检巡站质仓文专督调]员|务员|银员|收银|导购|[厨律药化医牙技设造美理茶剪审会工教培咖啡味法甲睫容妆影]师|[老小大]?师傅|师父|老师|教师|医生|护士|教练|经理|店长|[店馆]主|老板娘?|掌柜的?"
                    + "|主管|领班|组长|班长|队长|主任|客服|司机|骑手|小哥|保安|保洁|保姆|阿姨|前台|柜台|中介|房东|月嫂|护工|护理|陪诊|陪护|陪练|机长|空姐|导游|领队|顾问|经纪人?|主播|主持人?|网红|代购|助教|学长|师[兄姐弟妹]|柜姐|柜员|裁缝|医师|大夫|主厨"
                    + "|团长|站长|助理|秘书|代理人?|法人|人事|财务|出纳|会计|采购|行政|销售|销冠|业务|招商|物业|管家|园长|校长|院长|所长|科长|处长|局长|股长|会长|村长|村支书|书记|社长|厂长|董事长?|股东|合伙人|老总|红娘|媒婆|半仙|大师|道长|法师|裁判|模特|歌手|群主|版主|博主"
                    + "|楼主|网友|网民|用户|主治|主刀|接诊|值班|当班|领导|工头|包工头|队友|厨子|跟妆|伴娘|伴郎|歌手|乐手|鼓手|那司机|顾客|消费者|药师|门卫|网格员|志愿者|义工|辅导员|班主任|技师|瓦匠|木匠|铁匠|电工|水工|焊工|油工|力工|钳工|瓦工|木工|[安包改组]装工|装修工|维修工|搬[运家]工|清洁工|保洁工|护理工";
    private static final String KINSHIP =
            "其[父母夫妻子女儿兄弟姐妹]|携[子女妻夫母父]|舅哥|舅子|姨子|姑子|叔子|伯子|连襟|挑担|妯娌|亲家[公母]?|女婿|姑爷|儿媳妇?|媳妇儿?|外甥女?|侄[子女儿]|孙[子女儿]|外孙|老伴儿?|老头子|老头儿?|老爷子|老太太|当家的|姐夫|妹夫|嫂子|弟妹|弟媳|丈母娘|老丈人|岳父|岳母|婆婆|公公|妈妈|爸爸|姐姐|哥哥|弟弟|妹妹"
                    + "|[长次独][子女]|[男女]朋友|爷爷|奶奶|姥姥|姥爷|外公|外婆|叔叔|婶子|儿子|闺女|女儿|丫头|小子|娃子|娃儿|孩子|宝宝|爱人|对象|丈夫|妻子|老公|老婆|父亲|母亲|[我他她俺咱][妈爸爹娘姐哥弟妹舅姨姑叔婶娃儿]|[大二三四小老][舅姨姑叔婶哥姐弟妹娘爷]|[表堂干亲继养][哥姐弟妹儿女]|同学|同桌|同事|室友|舍友|朋友"
                    + "|邻居|对门|发小|战友|工友|老乡|徒弟|学徒|闺蜜|姐妹儿?|哥们儿?|亲戚|女友|男友|之[夫妻子女母父兄弟姐妹孙]|大哥|大姐|大娘|大爷|大妈|小伙子?|小姑娘|姑娘|小妹|老弟|老妹|那小子|老汉|老汉儿|老太|那口子";
    private static final String PARTY =
            "(?:投诉|举报|申诉|申请|反映|来访|来电|来信|报案|报警|诉求|求助|当事|负责|经办|委托|代办|收件|收货|寄件|发件|取件|持卡|开户|预约|预订|入住|登记|购买|购货|付款|收款|推荐|介绍|签字|签收|报名|下单|签约|责任|监护|持有|发货|接单|买受|出卖|出租|承租|承包|受害|见证|证|贷款|借款|担保|被诉|被投诉|被举报|被处罚"
                    + "|被告|原告|被询问|询问|联系|经纪|赠与|受赠|投保|被保险|转让|受让|加盟|退卡|办卡|领款|领取|转账|汇款|供货|经营|实际控制|嫌疑|犯罪嫌疑|第三|涉案|涉事|知情|代表|发起|牵头|户|租|权利|户籍|经销)人"
                    + "|经营者|消费者|生产者|销售者|使用者|受害者|举报者|投诉者|签名者|爆料者|持有者|所有者|当事者|患者|记者|作者|服务对象|询问对象|帮扶对象|救助对象|群众|市民|居民|村民|农户|农民|牧民|业主|失主|机主|车主|户主|事主|店主|房主|货主|租客|租户|住户|旅客|乘客|游客|房客|食客|客户|客人|会员|家长|家属|学员|学生|考生|新娘|新郎|孕妇"
                    + "|产妇|产妇|老人|老者|退休职工|职工|员工|工人|代表|证人|病人|本人|甲方|乙方|丙方|买家|卖家|用户|旅友|球友|车友|同乡|住院患者|患儿|学童|婴儿|新生儿|死者|伤者|网名|店家老板|贩子|骗子|摊主|中间人|兹证明|证明|接待群众|寻";
    private static final Pattern ENDS = Pattern.compile("(?:" + TRADE + "|" + KINSHIP + "|" + PARTY + ")$");
    private static final String ENDS_A_PARTY = "师方家员商";
    private static final String ENDS_A_ROLE = "员师人者长妈爸姐哥弟妹客家叫是：";
    /** Words for a party that end like the family names 方 and 商: 销售方, 厂商. */
    private static final Pattern ENDS_IN_A_FAMILY = Pattern.compile(
            "(?:[对双甲乙丙丁买卖售店校院厂官警资台营主位司务供发办管行产设作投托包租借贷诉我你他该此本贵各一多两三四地后前处被药配秘良]方|[厂应销售造营发务包理电微产贩客协智情招工通外奸开]商)$");

    private static final int LONGEST = 8;

    private static final Pattern ONE = Pattern.compile(TRADE + "|" + KINSHIP + "|" + PARTY + "|商[家户]|店家|卖家|阿姨");

    private PersonRoles() {}

    /** Returns whether the family name at an index ends a word for a party instead: 销售方, 卖家. */
    static boolean endsAParty(String plain, int place) {
        return place > 0
                && place < plain.length()
                && ENDS_A_PARTY.indexOf(plain.charAt(place)) >= 0
                && NameCharacters.isHan(plain, place - 1)
                && ENDS_A_ROLE.indexOf(plain.charAt(place - 1)) < 0
                && ((plain.charAt(place) != '方' && plain.charAt(place) != '商')
                        || ENDS_IN_A_FAMILY
                                .matcher(plain.substring(place - 1, place + 1))
                                .find());
    }

    /** Returns whether characters are such a word themselves. */
    static boolean isOne(String characters) {
        return ONE.matcher(characters).matches();
    }

    /** Returns whether a word for a person ends before an index of a text. */
    static boolean endsBefore(String plain, int end) {
        return startBefore(plain, end) >= 0;
    }

    /**
     * Returns the index at which a word for a person begins that ends before an index of a text; -1 where none does.
     */
    static int startBefore(String plain, int end) {
        int from = Math.max(0, end - LONGEST);
        Matcher role = ENDS.matcher(plain.substring(from, Math.min(end, plain.length())));
        return role.find() ? from + role.start() : -1;
    }
}
