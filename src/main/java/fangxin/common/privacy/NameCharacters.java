package fangxin.common.privacy;

import java.util.Set;

/** Functions that state which characters begin the name of a person, and which no given name contains. */
final class NameCharacters {
    /** Names of families that rarely begin another word, so that a weak context is enough. */
    private static final String COMMON = "王李张刘陈杨黄赵吴周徐孙于马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭"
            + "陆汪范金石廖贾夏韦付傅白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤洪施牛樊葛邢安齐康乔倪赖庞兰殷庄裴鲁柳岳温季俞章"
            + "祝左常申聂焦柴翟骆关蓝方佟佘詹凌霍辛管岑梅盛童颜柯裘甘尚纪舒项";

    private static final String RARE = "包褚卫窦云奚郎花鲍酆廉滕殷毕邬卞伍元卜平和穆湛米贝明臧计伏成茅宣屈祁娄危席麻强路郁井丰巴弓牧谷车宓蓬全班仰秋仲伊宫宁仇栾暴钭"
            + "厉戎祖符景束幸司韶郜蓟薄印宿怀蒲邰从鄂索咸籍卓蔺屠蒙池阴郁胥能苍双闻莘党贡劳逄姬扶堵冉宰郦雍却璩桑桂濮寿通边扈燕冀郏浦农别晏瞿充慕连茹习宦艾鱼容向古"
            + "易慎戈庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍晁勾敖融冷訾阚那简饶空沙乜养鞠须丰巢蒯相查后荆红游竺权逯盖益桓公于楼候水应宗单解支车丛战初"
            + "曲苗由衣原宫门冷迟苑";
    private static final Set<String> COMPOUND = Set.of(
            ("欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 轩辕 宇文 长孙 夏侯 端木 " + "独孤 南宫 西门 闻人 完颜 澹台 呼延 钟离 申屠 太史 百里 东郭").split(" "));

    /** Characters that no given name contains: particles, pronouns and verbs of saying. */
    private static final String NEVER_GIVEN = "的了是在和与跟被把让叫说讲问答称不没也都就很太已们您你我咱他她它这那于给对向从到要去吗呢吧啊又还只服态电手联身住某"
            + "及或等因所以但而且者什怎哪谁很非常会能该将拒收退付买卖投举报告诉反映打骂吼推送做用处着得地个件块斤份些各每次"
            + "二四五六七八九十百两茶橙辈酱菜锅鸡鸭鱼虾蟹饭粥饼糕糖酒店铺馆厅房屋厕床桌椅窗票价钱款费卡单号码牌型种盒箱袋瓶杯碗盘勺筷车胎油漆砖管网街巷鞋裤裙袜帽药肉骨";
    /** Characters that are in given names such as 和平 and 向东, but in other words more often. */
    private static final String SELDOM_GIVEN = "元和向同会能从得";

    private NameCharacters() {}

    /** Returns the length in characters (1 or 2) of the family name that begins at an index; 0 where none begins. */
    static int familyName(String plain, int start, boolean withRare) {
        if (start + 2 <= plain.length() && COMPOUND.contains(plain.substring(start, start + 2))) {
            return 2;
        }
        return start < plain.length() && isFamilyName(plain.charAt(start), withRare) ? 1 : 0;
    }

    static boolean isFamilyName(char character, boolean withRare) {
        return COMMON.indexOf(character) >= 0
                || (withRare && (RARE.indexOf(character) >= 0 || NameLexicon.isFamilyName(character)));
    }

    static boolean isGiven(String plain, int place) {
        return isHan(plain, place) && NEVER_GIVEN.indexOf(plain.charAt(place)) < 0;
    }

    static boolean isSeldomGiven(String plain, int place) {
        return place < plain.length() && SELDOM_GIVEN.indexOf(plain.charAt(place)) >= 0;
    }

    static boolean isHan(String plain, int place) {
        return place < plain.length() && Character.UnicodeScript.of(plain.charAt(place)) == Character.UnicodeScript.HAN;
    }
}
