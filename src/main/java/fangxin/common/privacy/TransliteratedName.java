package fangxin.common.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Functions that recognise names of other languages of China and of other countries, written with the characters that
 * transcribe their syllables: 那日苏, 阿依努尔, 德力格尔.
 */
final class TransliteratedName {
    /** Characters that transcribe syllables, and are seldom beside each other in other words. */
    private static final String SYLLABLES =
            "阿艾安敖奥巴拜班宝贝毕比布查察朝楚次措达丹迪敦多额恩尔法夫嘎噶甘干冈格根贡古哈罕汗浩赫呼吉伽加嘉卡凯克肯库拉喇腊兰朗勒里力丽莉利鲁卢伦罗洛玛马麦曼芒梅蒙孟米木穆那娜纳乃"
                    + "尼宁农努诺欧帕佩彭皮普其奇齐恰琪沁仁日茹瑞若萨赛桑瑟森沙莎斯丝苏索塔台泰坦特提铁图吐托娃瓦旺维翁乌吾希昔锡雅亚央叶依伊因音尤扎珠卓孜姆雄乐辛德塞何";
    /** Characters that occur in such names, and in other words as often. */
    private static final String ALSO = "楞白保才道都高海和花华金君康满明那齐青荣山尚生胜舒素通文香新英永门日苏晓";
    /** Characters that transcribe syllables beside a dot, and mean something else without one. */
    private static final String DOTTED = "西松古买热合江逊娅别不以勒第妮茜莱雷柯科弗夏琼顿守云春吉祥东措波旦周桑尕让什巷木林孜堆";
    /** Characters that transcribe syllables in a name of which such a word is a part: 杰 of 桑吉多杰. */
    private static final String BESIDE_A_PART = "杰朵珍宗增顿曲旦热甫坚群培晋益仓琼堆贡觉登措尕逊吾";
    /** Words that only names of persons consist of. */
    private static final Set<String> PARTS = WordList.words(List.of(
            "塔力 力甫 艾买提 买提 麦提 热提 依不拉 阿依 努尔 古丽 古力 买买提 麦麦提 买买 阿卜杜 阿不都 阿布都 阿布力 阿卜力 吐尔逊 吐尔 艾力 艾买 艾则孜 艾合 艾尔肯 热孜 热依",
            "热合曼 帕提 帕尔哈 依拉 库尔班 迪丽 迪力 迪丽拜 木拉提 赛买 尼亚孜 吾买尔 吾甫尔 吾斯曼 热合 祖丽 祖农 玉素 玉苏甫 玉山江 伊力 伊布拉 穆罕 默德 穆萨 优素 哈里",
            "哈丽 哈提 哈木提 哈孜 加尔 叶尔 叶尔肯 努尔兰 别克 巴合 古扎 木合 木合塔 马合 买合 苏力坦 依明 依米提 尔肯 再娜 再努 阿孜 亚森 卡德尔 卡地尔 塔依尔 米热 沙吾",
            "赛力克 加娜 夏提 麦尔 巴特尔 巴图 巴雅尔 巴音 其其格 其木格 图雅 托娅 高娃 娜仁 那仁 乌云 乌兰 乌仁 格日勒 格日乐 斯琴 苏日娜 日娜 萨日 满都 哈斯 巴根 朝鲁",
            "额尔敦 额尔德 布和 宝音 白音 察干 通拉嘎 拉嘎 阿拉坦 阿古拉 阿木尔 吉日嘎 嘎拉 特木尔 铁木尔 帖木儿 苏和 毕力格 德力格 力格尔 斯日古 古楞 乌力吉 图门 那日苏",
            "那顺 孟克 孟和 孟根 恩和 呼和 呼格吉 敖登 敖特根 赛罕 赛汗 青格 胡日查 阿如 萨仁 查干 呼斯楞 斯楞 朝克 牧仁 莫日根 日根 布仁 乌日 珠拉 道尔吉 敖日格 特古斯",
            "塔娜 扎西 卓玛 卓嘎 才让 多吉 多杰 次仁 次旺 次旦 次珍 平措 央金 央宗 央吉 拉姆 格桑 达娃 尼玛 旦增 丹增 洛桑 索朗 索南 白玛 仁青 仁增 贡布 贡觉 加措 嘉措",
            "江措 顿珠 罗布 旺堆 旺姆 旺杰 桑吉 桑杰 梅朵 德吉 巴桑 拉巴 边巴 普布 曲珍 曲宗 曲扎 群培 强巴 土登 阿旺 晋美 益西 坚赞 琼达 尕藏 占堆 玛丽 安娜 伊万",
            "娜塔莎 塔莎 谢尔盖 卡佳 奥尔加 安德烈 安东 何塞 卡洛斯 阿里木 艾哈 伊戈尔 柳德米拉 弗拉基 斯维特 尼古拉 亚历山 叶莲娜 索菲 伊琳 米哈伊 德米特 叶卡捷"));

    private static final int SHORTEST = 3;
    private static final int LONGEST = 10;
    private static final int LONGEST_PART = 4;

    private TransliteratedName() {}

    /** Returns the number of characters from an index that can be such a name; 0 where fewer than three can. */
    static int length(String plain, int start) {
        int doubtful = 0;
        int length = 0;
        boolean hasPart = false;
        for (int end = start; end < plain.length() && end - start < LONGEST; ) {
            int part = partLength(plain, end);
            if (part > 0) {
                hasPart = true;
                end += part;
            } else {
                boolean isBesidePart = hasPart && BESIDE_A_PART.indexOf(plain.charAt(end)) >= 0;
                if (SYLLABLES.indexOf(plain.charAt(end)) < 0 && !isBesidePart) {
                    if (ALSO.indexOf(plain.charAt(end)) < 0) {
                        break;
                    }
                    doubtful++;
                }
                end++;
            }
            if (doubtful * 2 <= end - start) {
                length = end - start;
            }
        }
        return length >= SHORTEST ? length : 0;
    }

    /** Returns the length of the longest word at an index that only names of persons consist of; 0 where none begins. */
    static int partLength(String plain, int start) {
        for (int length = Math.min(LONGEST_PART, plain.length() - start); length > 1; length--) {
            if (PARTS.contains(plain.substring(start, start + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Returns whether all characters transcribe syllables; a dot beside them has to show that they are a name. */
    static boolean isOne(String characters) {
        return characters
                .chars()
                .allMatch(each -> SYLLABLES.indexOf(each) >= 0 || ALSO.indexOf(each) >= 0 || DOTTED.indexOf(each) >= 0);
    }

    /** Returns whether characters contain a word that only names of persons consist of. */
    static boolean hasPart(String name) {
        return IntStream.range(0, name.length()).anyMatch(start -> partLength(name, start) > 0);
    }
}
