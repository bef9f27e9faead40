package fangxin.common.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Functions that state which characters begin the name of a person, and which no given name contains. */
final class NameCharacters {
    /** Names of families that rarely begin another word, so that a weak context is enough. */
    private static final String COMMON = "王李张刘陈杨黄赵吴周徐孙于马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭"
            + "陆汪范金石廖贾夏韦付傅白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔汤洪施牛樊葛邢安齐康乔倪赖庞兰殷庄裴鲁柳岳温季俞章"
            + "祝左常申聂焦柴翟骆关蓝方佟佘詹凌霍辛管岑梅盛童颜柯裘甘尚纪舒项";

    private static final String FILE = "family-names.txt";
    /** Begins the lines of the file with names of several characters. */
    private static final String MARK = "# several characters";

    private static final List<String> LINES = WordList.lines(FILE);
    private static final String SINGLE = LINES.subList(0, LINES.indexOf(MARK)).stream()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.joining());
    private static final Set<String> SEVERAL = WordList.words(LINES.subList(LINES.indexOf(MARK), LINES.size()));
    private static final int LONGEST =
            SEVERAL.stream().mapToInt(String::length).max().orElse(1);

    /** Characters that no given name contains: particles, pronouns and verbs of saying. */
    private static final String NEVER_GIVEN = "请昨的了是在和与跟被把让叫说讲问答称不没也都就很已们您你我咱他她它这那于给对向从到要去吗呢吧啊又还只服态电手联身住某"
            + "及或等因所以但而且者什怎哪谁很非常会能该将拒收退付买卖投举报告诉反映打骂吼推送做用处着得地个件块斤份些各每次"
            + "二四五六七八九十百两茶橙辈酱菜锅鸡鸭鱼虾蟹饭粥饼糕糖酒店铺馆厅房屋厕床桌椅窗票价钱款费械卡单号码牌型种盒箱袋瓶杯碗盘勺筷车胎油漆砖管网街巷鞋裤裙袜帽药肉骨犬猫狗";
    /** Characters that are in given names such as 和平 and 向东, but in other words more often. */
    private static final String SELDOM_GIVEN = "元和向同会能从得太二";

    private NameCharacters() {}

    /** Returns the length in characters of the longest family name that begins at an index; 0 where none begins. */
    static int familyName(String plain, int start, boolean withRare) {
        for (int length = Math.min(LONGEST, plain.length() - start); length > 1; length--) {
            if (SEVERAL.contains(plain.substring(start, start + length))) {
                return length;
            }
        }
        return start < plain.length() && isFamilyName(plain.charAt(start), withRare) ? 1 : 0;
    }

    static boolean isFamilyName(char character, boolean withRare) {
        return COMMON.indexOf(character) >= 0
                || (withRare && (SINGLE.indexOf(character) >= 0 || NameLexicon.isFamilyName(character)));
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
