package fangxin.common.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fangxin.common.privacy.PersonalDataForms.Forms;
import fangxin.common.privacy.PersonalDataTexts.Sample;
import fangxin.common.privacy.PersonalDataTexts.Templates;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataDetectorTest {
    private static final int TEXTS = 200;
    private static final long SEED = 20261128;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final PersonalDataDetector detector = new PersonalDataDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "电话13812345678，谢谢|电话***********，谢谢",
                "我叫桑吉多杰，找旦增罗布和扎西顿珠|我叫****，找*********",
                "店员阿布都热依木不退，哈丽旦老师教跳舞，感谢斯琴高娃|店员******不退，***老师教跳舞，感谢****",
                "要求退款。车洁|要求退款。**",
                "此致 敬礼！于强 2026年3月5日|此致 敬礼！** 2026年3月5日",
                "收银员司志刚多收钱，我妈费雨桐买的，——向雨桐。请办|收银员***多收钱，我妈***买的，——***。请办",
                "给白雨薇打了三次电话，感谢厉二妮|给***打了三次电话，感谢***",
                "感谢江明萌和陆秀兰，找过于医生|感谢***和***，找过*医生",
                "合同上签的是李子涵的名字|合同上签的是***的名字",
                "阿强剪头发一绝，那天是大刘收的钱|**剪头发一绝，那天是**收的钱",
                "向怡13548001940，请处理|*************，请处理",
                "Ask for Sophie Berg. Dear Li Na, thank you. 外教Anna Müller走了|Ask for ***********. Dear *****, thank you. 外教***********走了",
                "Sophie Berg (13812345678) ordered a cake|*********** (***********) ordered a cake",
                "QQ：215横杠013横杠4210，扣扣165。665。1578|QQ：**************，扣扣************",
                "外国客人Zhang Wei被拒，Thank you Zhao Lei for it|外国客人*********被拒，Thank you ******** for it",
                "新娘车欣萌的婚纱，我住天安第一城A座2102，急|新娘***的婚纱，我住***********，急",
                "账号：4367横杠4277横杠1801横杠6698|账号：**********************",
                "备注：龙湖春江31#5-101，地址：融创上城A座1003，急|备注：************，地址：**********，急",
                "退款账户：盛夏/6222021234567890128，康健，13812345678，请回电|退款账户：**/*******************，**，***********，请回电",
                "户名平凡，退给他|户名**，退给他",
                "送到时毕胜收，电话13812345678|送到时**收，电话***********",
                "我父亲华晨（身份证220104198507121234）|我父亲**（身份证******************）",
                "退休教师一名，庄稼，请改错字|退休教师一名，**，请改错字",
                "店员 李 小 红 不理人|店员 ***** 不理人",
                "客服叫我加sunny-411返现|客服叫我加*********返现",
                "My WeChat is wangzai2753, please add me|My WeChat is ***********, please add me",
                "Ask for li_hua88 on WeChat|Ask for ******** on WeChat",
                "Card charged twice: 4367428005040417, refund it|Card charged twice: ****************, refund it",
                "I left my scarf. My name is Zhao Lili.|I left my scarf. My name is *********.",
                "The receptionist Sarah Jenkins was kind|The receptionist ************* was kind",
                "waiter Tom and manager Li were rude|waiter *** and manager ** were rude",
                "Ren Guoqiang at the desk helped. Thanks, Emily Zhou|************ at the desk helped. Thanks, **********",
                "报告传QQ上了，178332928，空间里|报告传QQ上了，*********，空间里",
                "薇不让发，我直接写：guoguo-52|薇不让发，我直接写：*********",
                "加QQ：3、1、0、4、6、3、8、5|加QQ：***************",
                "我的车是吉ＪＡ５ＳＦ４，停门口|我的车是*******，停门口",
                "z h a n g 8 8 @ 1 6 3 . c o m 收|***************************** 收",
                "发到wangfang@一六三.com|发到****************",
                "会员生日填错了，应是一九九一年六月三日，不是一月|会员生日填错了，应是*********，不是一月",
                "老人证上写1943.10.5，说不够|老人证上写*********，说不够",
                "My birthday is 1990-03-05, no cake|My birthday is **********, no cake",
                "江海涛说三天修好，钱给江海涛了|***说三天修好，钱给***了",
                "量尺的是爱新觉罗·恒宇，很准|量尺的是*******，很准",
                "和老周沟通后放弃，经核实老孟所述不实|和**沟通后放弃，经核实**所述不实",
                "请打一三八一二三四五六七八一直有人|请打***********一直有人",
                "买了三个，13812345678|买了三个，***********",
                "打 13 8123 45678 找我|打 ************* 找我",
                "打138-1234-56-78找我|打**************找我",
                "打1-381-234-5678找我|打**************找我",
                "打138#1234#5678找我|打*************找我",
                "打138*1234*5678找我|打*************找我",
                "打138→1234→5678找我|打*************找我",
                "打【138】1234 5678找我|打【*************找我",
                "打199 72 91 38 91找我|打***************找我",
                "打1356lO6l6l7找我|打***********找我",
                "打131-4957-0060，1554-273-7783都行|打*************，*************都行",
                "打一三八，一二三四，五六七八|打*************",
                "打㈠㈢㈧①②③④❺❻❼❽找我|打***********找我",
                "打壹叁捌零零壹參捌零零零找我|打***********找我",
                "打138然后1234最后5678找我|打***************找我",
                "打138一杠1234[微笑]5678找我|打*****************找我",
                "我办公室电话0431-88881234|我办公室电话*************",
                "联系我87654321，谢谢|联系我********，谢谢",
                "实名310115 1981 08 04 5905|实名**********************",
                "车牌京-G-93964|车牌*********",
                "支付宝账号tian_wang60|支付宝账号***********",
                "加薇wang-4025|加薇*********",
                "写信chen.jia60#sina.com.cn|写信**********************",
                "送到伟峰东第17号楼1501|送到************",
                "我家自由大路306号131室|我家************",
                "外卖小哥那日苏雨天送餐，来电人哈斯巴根，|外卖小哥***雨天送餐，来电人****，",
                "业务员郗凤霞拍着胸脯说保本，我大舅哥满都拉图从外地来|业务员***拍着胸脯说保本，我大舅哥****从外地来",
                "业主阳光，姓阳，咖啡师庞德福手艺好|业主**，姓*，咖啡师***手艺好",
                "名字写白雪莹，下午到，这回给写成佟丽花了|名字写***，下午到，这回给写成***了",
                "收货人应该是牛可欣不是李子轩，|收货人应该是***不是***，",
                "老师傅程思远修表，乘客于春红下车|老师傅***修表，乘客***下车",
                "张玉兰家的孩子，给毕淑芬家送奶|***家的孩子，给***家送奶",
                "我家在光复路58号院内5门3楼左手，急|我家在**************，急",
                "华盛碧水云天6栋A座1301，|**************，",
                "住龙井市安民街文化路76-4号，反映|住**************，反映",
                "蛟河市新农街道永红村五社有四户|************有四户",
                "前面是138后面是12345678|前面是**************",
                "加我v dalin_cc88 发你，微信卖酒的 wodejiu-8866|加我v ********** 发你，微信卖酒的 ************",
                "张女士和李先生都在，王经理说不退，小刘说保修，欧阳老师的课|*女士和*先生都在，*经理说不退，**说保修，**老师的课",
                "楼上马大夫，找老陈，孙婶帮我，张总不管|楼上*大夫，找**，*婶帮我，*总不管",
                "表扬一下范娟娟，表扬一下司马国庆|表扬一下***，表扬一下****",
                "我妈阿依古丽·买买提办的卡，据迪丽拜尔·吾守尔陈述|我妈********办的卡，据********陈述",
                "车牌吉A NQGVH，车停门口蒙F·36HAU|车牌********，车停门口********",
                "会员生日1993.10.16，一九八五年七月十二出生|会员生日**********，*********出生",
                "港澳通行证C12345678，驾驶证号220104198507121234|港澳通行证*********，驾驶证号******************",
                "自由大路万科城市之光17-6-2002居民|*******************居民",
                "电话+82 10-1234-5678|电话****************",
                "昨天赵敏给我装的空调，谢谢罗建平|昨天**给我装的空调，谢谢***",
                "那天王晓燕骂人，是郑伟泽接待的|那天***骂人，是***接待的",
                "导购钱安琪、房产经纪钟汉良|导购***、房产经纪***",
                "我住永丰村6组51号|我住********",
                "加微❤zldb1502，|加微❤********，",
                "QQ捌玖捌叁捌陆伍贰伍|QQ*********",
                "王小明，女，35岁|***，女，35岁",
                "谢谢——李建国|谢谢——***",
                "请处理。—李建国 谢谢|请处理。—*** 谢谢",
                "谢谢—于丽|谢谢—**",
                "扣扣 zhang#qq.com|扣扣 ************",
                "发zhang@mail dot qqdotcom收|发***********************收",
                "家里座机0431-88881234|家里座机*************",
                "身份证220104198507121234|身份证******************",
                "二二零一零四一九八五零七一二一二三叉是我|******************是我",
                "邮箱 zhang.san@163.com 收|邮箱 ***************** 收",
                "微信 zhangsan_01 加我|微信 *********** 加我",
                "QQ12345678|QQ********",
                "车牌吉A12345 100元|车牌******* 100元",
                "住在阳光小区3栋2单元501室，|住在*************，",
                "店员于丽骂人，收银员叫于丽丽，客服：于芳|店员**骂人，收银员叫***，客服：**",
                "联系人：欧阳建国 电话|联系人：**** 电话",
                "张女士和李晓东先生都在|*女士和***先生都在",
                "我叫王和平，今年60岁|我叫***，今年60岁",
                "姓名：阿卜杜拉·买买提|姓名：********",
                "李春花女士到店消费，王志强经理说本店不退|***女士到店消费，***经理说本店不退",
                "张宝山先生在你们店买的，赵小云老师教育我们|***先生在你们店买的，***老师教育我们",
                "王淑英老师教育方式粗暴，李文博老师培训时骂人|***老师教育方式粗暴，***老师培训时骂人",
                "李玉兰女士饭店消费，王建华先生火锅吃坏肚子|***女士饭店消费，***先生火锅吃坏肚子",
                "刘秀英女士二次到店，陈志远先生联系店铺|***女士二次到店，***先生联系店铺",
                "手机13812345678的订单|手机***********的订单",
                "补开发票 138 1234 5678，小票tel13812345678|补开发票 *************，小票tel***********",
                "加我扫码13812345678|加我扫码***********",
                "证件编号110101 19900307 0011|证件编号********************",
                "银行卡编号6222 0212 3456 7890，电话No.138 1234 5678|银行卡编号*******************，电话No.*************",
                "查我的订单vx13812345678|查我的订单vx***********",
                "店员李宁骂我，张亮先生道歉|店员**骂我，**先生道歉",
                "张亮先生道歉，李宁小姐不退|**先生道歉，**小姐不退",
                "房子在武侯区锦官府第2号602室，漏水|房子在*************，漏水",
                "退给我：海棠花园23号402室|退给我：***********",
                "送到雁塔区锦绣路88号翠湖湾A座3208|送到******************",
                "在科华北路349号自在城11#1703|在******************",
                "我家在桂花巷12号之三604房，送不上楼|我家在************，送不上楼",
                "地址改成民康路88号紫云阁12栋603，别再寄错|地址改成***************，别再寄错",
                "我住旁边南关区翠湖湾C3栋2单元1405，天天吵|我住旁边****************，天天吵",
                "我住翠湖湾3栋2单元501，你们店太吵|我住***********，你们店太吵",
                "房号5-2-1803，物业费多收|房号********，物业费多收",
                "收件人周立平 157-0682-3391 江苏省翠湖新村23幢505室|收件人*** ************* **************",
                "单位电话０７５５－２６７１３３８２转分机806|单位电话*************转分机806",
                "手机号一直是138-5716-4 420，少输一位|手机号一直是**************，少输一位",
                "邮箱 liyan#@qq.com，wang.w#at#163.com，hehe_at_qq.com|邮箱 *************，*****************，**************",
                "客服柳絮耐心，老板娘阿芳人真好，我爸吴刚今年75|客服**耐心，老板娘**人真好，我爸**今年75",
                "给庞波妹妹点赞，导购程颖全程陪同|给**妹妹点赞，导购**全程陪同",
                "安装工老周人不错，我闺蜜小丁做的指甲|安装工**人不错，我闺蜜**做的指甲",
                "护照信息给了旅行社，EC5529018，没办成|护照信息给了旅行社，*********，没办成",
                "护照在他们手上，号码EJ 3381 207，要不回来|护照在他们手上，号码***********，要不回来",
                "出境材料，护照E 7290 3319，请要回|出境材料，护照***********，请要回",
                "They kept my passport, M27581941, help|They kept my passport, *********, help",
                "ED1180438这是我护照，退税用的|*********这是我护照，退税用的",
                "1952年10月1号国庆节生人，办老年卡|**********国庆节生人，办老年卡",
                "上户口用的2019/12/30，说不够岁数|上户口用的**********，说不够岁数",
                "会员资料里我是3月21日生日，没券|会员资料里我是*****生日，没券",
                "前进大街万科兰乔圣菲19栋的业主都知道|*************的业主都知道",
                "就住西安大路名门公寓1203，半夜吵|就住************，半夜吵",
                "同志街桃源胡同8号4门底楼，下水返味|*************，下水返味",
                "住东站街道14委3组，送煤的少给|住*********，送煤的少给",
                "电话三个数三个数的报：186、043、177、09，听明白没|电话三个数三个数的报：**************，听明白没",
                "转他卡6217866300007714505，有截图|转他卡*******************，有截图",
                "市民原野反映，我哥布和在前郭|市民**反映，我哥**在前郭",
                "机主盛夏，座机找我芦苇，钱打给项羽飞，|机主**，座机找我**，钱打给***，",
                "我姓蔡，蔡文静，村里的贺老三不退|我姓*，***，村里的***不退",
                "陆  瑶  15043127719  退卡|****  ***********  退卡",
                "大家叫他小宋老师，收了钱就跑|大家叫他**老师，收了钱就跑",
                "老年机，电话13596400817，来取货|老年机，电话***********，来取货",
                "吓死人，13596400817，聋哑人|吓死人，***********，聋哑人",
                "技术员小丁查了，隔壁老邓家孩子，摄影师阿龙说，|技术员**查了，隔壁**家孩子，摄影师**说，",
                "反馈给市场监管局，我的联系电话0431-85230917|反馈给市场监管局，我的联系电话*************",
                "商家说公司账户没钱，用老板卡 6217000940001234567|商家说公司账户没钱，用老板卡 *******************",
                "正阳街金色橄榄城C区11栋门都打不开，天茂湖二期T18栋停工|*************门都打不开，*********停工",
                "发型师Leo给我剪坏，发型师Tony老师，老孙头来了|发型师***给我剪坏，发型师****老师，***来了",
                "隔壁吴老太八十六，我家娃豆豆吓哭|隔壁*老太八十六，我家娃**吓哭",
                "收银员小孙少找十块，小于师傅说得等，老板姓周，我姓逄|收银员**少找十块，**师傅说得等，老板姓*，我姓*",
                "车牌吉A·临07316，让我加33418829领红包，填错G48203917护照号|车牌*********，让我加********领红包，填错*********护照号",
                "拼车认识的阚某说能代买，预约失败。李，13596400817|拼车认识的*某说能代买，预约失败。*，***********",
                "靳姓消费者购鞋，顺风车司机单师傅，霍二嫂子腌的，井胖子，死者长子权永哲|*姓消费者购鞋，顺风车司机*师傅，*二嫂子腌的，*胖子，死者长子***",
                "应为锦绣路19号西单元302室，中海寰宇C3栋1-2304，光和城A区8号2-902|应为*************，*************，************",
                "顾客Maria 陈您好，穆罕默德·伊敏反映|顾客*******您好，*******反映",
                "住沈辽东路119号1-17-3，住明廉小区45号171，到新发街38号楼4单元门市楼上301看|住**************，住**********，到*****************看",
                "住平安里小区14栋东门洞3楼左，改成厦门街嘉业花园5期8号楼3-601|住**************，改成*****************",
                "退货寄回景明小区（东区）8#-3-602，谢谢|退货寄回****************，谢谢",
                "师傅到青松街4乙3-2-7修水管|师傅到**********修水管",
                "奶箱挂在和顺路96丙5-1-4门口|奶箱挂在***********门口",
                "我家浑河新城四期17号2-8-3的窗户漏风|我家**************的窗户漏风",
                "沙发送到凤翔郡21号楼2-14-1就散架|沙发送到*************就散架",
                "门锁装在长青街18号碧桂园6栋三单元11-2，不灵|门锁装在******************，不灵",
                "发票邮到桂林道12号楼3门6-1|发票邮到************",
                "水管爆了，塔园街19巷7号3楼西户，330弄7号楼阁楼|水管爆了，************，*********",
                "我在文汇路210巷8-3号住了二十年|我在***********住了二十年",
                "来信地址工农路315号4楼右门，无电话|来信地址***********，无电话",
                "水暖工说柳荫路乙6号2单元5室漏|水暖工说***********漏",
                "从绿地家园B座9C搬走了|从********搬走了",
                "我家六马路教工楼二门洞204，没暖气|我家************，没暖气",
                "米送到矿工楼2单元3楼右手门|米送到***********",
                "样品寄到东陵路33号5幢门洞3，602，谢谢|样品寄到***************，谢谢",
                "下水堵了：育红巷7号楼西门402，急|下水堵了：***********，急",
                "送至农机站家属院5栋2号门8号|送至*************",
                "送往劳动公园里11号院4排6号就行|送往*************就行",
                "我们住粮库二号院9栋平房，冬天冷|我们住*********，冬天冷",
                "地址：榆树屯三组门牌四十二号，补种子|地址：***********，补种子",
                "家在前洼子屯东头第三家，没路灯|家在*********，没路灯",
                "车在双泉村后街17号，没动过|车在********，没动过",
                "剩的货在新立屯西头回族队9号|剩的货在**********",
                "化肥送到柳条沟四组，湿了两袋|化肥送到*****，湿了两袋",
                "泥瓦匠住小韩台子村老井旁边头一户|泥瓦匠住************",
                "俺家住于于家台村五组18号，没通水|俺家住于*********，没通水",
                "送到靠河村小卖部后身绿铁门|送到***********",
                "住大桥南头福安里9号后院西厢房，漏雨|住**************，漏雨",
                "书送到桥头胡同12号院把头那家|书送到************",
                "老太太在康宁养老院松风楼208房住|老太太在************住",
                "我租在昌平路锦绣名苑2.1期8-1-1502|我租在*******************",
                "报修：楼号5单元2房间301，电表不对|报修：***********，电表不对",
                "床送到建设街服装市场对面蓝天小区6栋802B室|床送到********************",
                "地址：平安小区 5 2 601 换了|地址：************ 换了",
                "铁路宿舍7栋(灰砖那栋)顶楼东门，漏水|****************，漏水",
                "租户在云集街6甲4号二单元地下室|租户在*************",
                "蛋糕送到环湖路安泰苑A座(公寓)1602|蛋糕送到****************",
                "家在纺织厂单身楼三楼水房对面，约四回没来|家在************，约四回没来",
                "我家机械局家属楼中单元五楼东，没电梯|我家************，没电梯",
                "家庭住址：于洪区怀江街8号12栋1-4-2，漏雨|家庭住址：****************，漏雨",
                "住长兴家园43号2门5楼右，在昆明城26甲3-2-1|住************，在***********",
                "宿舍在北校区五舍C317，家住大沟镇柳家村东沟屯|宿舍在*********，家住*********",
                "问哪年的，答一九六一年冬月初六，老年证|问哪年的，答*********，老年证",
                "孩子一九九八年(农历)腊月廿三生人，户口写错|孩子*************生人，户口写错",
                "登记错了，阳历1957年4月9日才对|登记错了，***********才对",
                "我家老大1988年闰五月初二，派出所写错|我家老大**********，派出所写错",
                "我爸63.7.21生，退休证没给办|我爸*******生，退休证没给办",
                "我96.4.18的，你们说不够年龄|我*******的，你们说不够年龄",
                "我家孩子2023年3月9号的，疫苗本丢了|我家孩子*********的，疫苗本丢了",
                "1941年生人，1941年6月3日，办不了卡|1941年生人，*********，办不了卡",
                "身份核对：本人，1999/8/17，学生票|身份核对：本人，*********，学生票",
                "我的生日印成了癸亥年九月廿四|我的生日印成了*******",
                "会员一位，1979-11-02，手机13812345678，请删|会员一位，**********，手机***********，请删",
                "QQ群“海鲜团购”的群主收了定金，号3719264085，解散了|QQ群“海鲜团购”的群主收了定金，号**********，解散了",
                "QQ上有人冒充店家，我的是806 271 349，可查|QQ上有人冒充店家，我的是***********，可查",
                "微我haiyan19880退鞋，他的号haitun-52，加过微信|微我***********退鞋，他的号*********，加过微信",
                "他的护照丢了。是我的号，EJ3019446，请登记|他的护照丢了。是我的号，*********，请登记"
            })
    void masksEachKind(String text, String masked) {
        assertThat(detector.mask(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "李某某说张某可以退",
                "网约车司机绕路，货车司机多收钱，入住天悦酒店A座1203",
                "我叫车去的，联系人那一栏是空的，汤一滴没洒，国械注准20213180912",
                "林芝的松茸，丁香医生说要少吃，收银台后面，常年吃他家汪记猪蹄",
                "在德惠市广成米业有限公司买的米，投诉吉林省松江秋米业有限公司",
                "Contact Customer Service. Dear Manager, ask for Extra Sauce. We love Golden Dragon.",
                "地址：欧亚大厦A座1003，微信支付100，200。店家不认",
                "林黛玉都没我委屈，曹雪芹写红楼梦，李逵见了李鬼也得服",
                "执法人员于凌晨查获，向服装销售方主张权利，师傅才来，你家那西瓜不甜",
                "门头的公示电话（0431-81173339），使用登记证编号梯11吉A00482(18)，发票代码022002300111，号码45529018",
                "吉卫公证字〔2019〕第0104号，消费者权益，行业主管部门，查近一年记录",
                "值班经理不在，祝同志们好，三楼老板，项目经理，课程老师，保安大哥，老赖",
                "王姐麻辣烫，钱大妈，老李家炖菜，小米手机，老金店，小白鞋",
                "会员生日没有礼，生日蛋糕3月5日取，今年91岁，2024年6月3日生产",
                "新A款，扫码验了5521733919681135，驾照模拟考试",
                "一只柯基犬，店名叫“曹操到”，猫名叫花花，会员费全免",
                "0431-88551234是你们售后吧，打0431-88551234客服说不管",
                "欧亚卖场五楼F527买的窗帘",
                "138****5678",
                "138***12345678",
                "桌号 18 25 30 128 15",
                "对方老板由于面包师傅不在",
                "课程老师、吉林先生牛肉面、李先生牛肉面",
                "本人于贵店消费，消费者于网上购买，顾客于六月一日投诉，客户于淘宝下单",
                "营业时间周一—周五，周六——周日，线路长春—沈阳、长春—汪清各一班",
                "服务——满意！味道——都行。——高兴！——安全。",
                "--牛肉面 20元，——水果店",
                "买的名牌高仿包，牛仔裤，男，180，牛仔裤 男 L码",
                "发货地安徽，iphone15pro，安徽 230001，价格略微，iphone15pro，权威，iphone15pro",
                "👍valuable，80㎡ virtual",
                "拨打12315或者0431-12345",
                "我们店电话0431-88881234",
                "影楼电话0431-88881234没人接，商家留的电话0431 88881234是空号，打400 6609 978投诉",
                "维修单号WX2399 5891 6887，商品编号4192 0566 8645 6740，就诊卡号45544147，SN码WX17976644416",
                "康师傅的面，周大福的项链，张亮麻辣烫，周师傅面馆，陈老师教育",
                "王老师教育机构不退费，李师傅火锅的锅底，刘阿姨小吃店，赵老板饭店",
                "周大福经理不退，万达经理态度差，去了万达的罗森",
                "陈阿姨奶茶店，刘老板水果店，王师傅修车铺，运单号13812345678，订单13812345678",
                "谢谢老板，师傅专业，由于沐浴露用完了",
                "安亭路是很小的一条马路，曹家渡，程家桥，搬到桂林路76号的店",
                "温泉水热，江景房，梅子酱配烤鸭，高兴而来，左思右想",
                "证书编号 2201 0220 2610 1000 018",
                "女儿生日，订了蛋糕；同事鲜花，老板良心",
                "维护投诉人权益。当事人时间，当事人经验，申请人家人",
                "Rose Hotel refused the refund. We ate at Lily Garden.",
                "贵店位于阳光小区3栋1单元102，开了三年",
                "阳光小区3栋1单元102的超市卖过期牛奶",
                "南湖大道88号国贸大厦A座1203这家公司拖欠，科技园3号302室",
                "贵单位电话0431-88123456转分机806占线，型号是5-2-602的",
                "户名同上，姓名同前，性别女，收件人同上",
                "判过类似的案子，商家全责，戴梦得和海天比，盒马鲜生的鱼",
                "董小姐薯片，程阿姨酸菜鱼",
                "对公账户0710101015200001234，户名为我公司全称",
                "厨师老汤都不换，骑手小黄车乱停，店员小包装袋收钱，对面老王家包子",
                "教练Keep课程，客服Apple不保修，老师明明说可以退，店员乐乐呵呵的",
                "文旅局你好，住建局马上处理，切开是白瓤，产地浙江永康，从来没和邻居红过脸，瑞幸的拿铁",
                "开发商昊融房地产开发有限公司，电话0431-81920066，本店停业，退款电话024-62337781",
                "阿莫西林卖我48，口罩注册证号吉械注准20202140088，公司开户行：中国银行吉林市分行营业部，账号 1562 0473 9981",
                "比有些亲戚都强，你们家周杰伦演唱会的票，拨打0415-2124567转接待处，关二爷成花脸，老百姓说好",
                "Tony老师烫头烫了五个小时，阿飞来纹身，拒退押金一事，他的不知道，我的是906 371 254",
                "户名长春市盛达商贸有限公司，重庆路欧亚商都A座买的，人民大街国贸大厦A座2210公司",
                "临河街五金市场C区11栋的门面，在长江路批发市场A区6栋买的鞋，创新产业园B区8栋工厂",
                "材料请交至消费者协会秘书处，联系电话0432-62480551",
                "公司对公账户：吉林银行长春高新支行 0101022000017743，户名如下",
                "快手小店的店铺ID是38827461，直播间ID：6677881234",
                "护照夹型号M2758194，货号EC5529017，护照套也掉色",
                "5月20日生日会包场，2026年3月1日订的生日蛋糕",
                "外地朋友问长春特产，我是美团上订的房，雷军发布会上说的功能",
                "出票方明明写错了，别在公屏吵，白色比亚迪",
                "李老二水饺馅少，赵老三烧烤太贵，家里老三上学",
                "联系我平台，叫我等着，通知我取货，转给平台",
                "人民大街富豪花园8栋楼下超市，会展路车展区12栋展厅",
                "接待点在光明大街60号政务服务中心二楼208，幸福小区五号楼旁的修鞋摊，营业执照登记住所为北关区建业路6号",
                "影院3号厅5排12号，大悦城B馆三楼311室的鬼屋，新世纪大厦19楼1903的公司",
                "丙午年正月初八开业，2026年腊月二十放假，版本12.3.4的软件，我2026年3月9号的机票",
                "3号楼1-2层是商场，6栋1-2单元停水，进村头一家就是饭店，生产批次1-2-3号",
                "二道街12-15号楼停电，车间2排3号机床，市场南2排16号摊",
            })
    void leavesWhatIsNoPersonalData(String text) {
        assertThat(detector.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "昨天张伟不给我退款，true",
        "第二次去于丽收了钱不认账，true",
        "我去问，欧阳建国推三阻四，true",
        "马桶不通。，false",
        "一张单子都不给。，false",
        "订金一直不退。，false",
        "张伟态度很差。，true",
        "找了两次，王小丽说没有货。，true",
        "柜姐白眼翻到后脑勺，true",
        "老同学白雪介绍来的，true",
        "祝福生师傅修的，true",
        "用的是“王守信”酱油，true",
        "Tony老师烫头烫了五个小时，true",
        "那个叫阿飞的纹身师，true",
        "卖肉的二胖说出摊不认账，true",
        "我的是906 371 254，true",
        "丢了E93720415，true",
        "看见老殷家上墙了，true",
        "我妈照镜子笑了，true",
        "座机0439-3228714没人接？那是家里的，true",
        "订单2024080917265533来回，false",
        "2024-2025年会员，false",
        "电话0431-88976655老占线，false",
        "买一箱王老吉，false",
        "李子不新鲜。，false",
        "店员不给退款。，false",
        "马上给我退了款。，false",
        "店里张贴不规范。，false"
    })
    void aLikelyNameIsLeftToAPerson(String text) {
        String[] parts = text.split("，(?=true|false)");
        assertThat(detector.mayContain(parts[0]) || !detector.find(parts[0]).isEmpty())
                .isEqualTo(Boolean.parseBoolean(parts[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "万万没想到还能改裤脚",
                "周庄的夜市，烤冷面六块",
                "听说王菲代言的，店里挂着成龙的海报",
                "物业费一平一块八",
                "孩子乐疯了，关二爷成花脸了",
                "从红旗街5楼搬到人民大街2288号一楼了，老顾客别跑空",
                "李婶家的烧饼一条街全是老味道",
                "电话0431-80241688打不通，到店才知道公休",
                "保修卡上印的吉妆20160281",
                "把我白衬衫洗成粉的",
                "这张表填错了，那台格力KFR-35GW响",
                "小白菜新鲜，小方块糕点，老孙家羊肉馆",
                "We ate Gong Bao chicken near Wang Fu Road, 30 yuan per head",
                "生日那天（2024年5月1日）买的蛋糕",
                "谢谢，方便的话白天联系"
            })
    void leavesWordsThatBeginLikeDataOfAPerson(String text) {
        assertThat(detector.mask(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"服务员叫于", "店员：于", "经理：于", "于", "叫于"})
    void aTextMayEndWithinAName(String text) {
        assertThat(detector.find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "店里的Zhang Xiaoming态度差|Zhang Xiaoming|店里的**************态度差",
                "电话13812345678，店里的Zhang Xiaoming态度差|Zhang Xiaoming|电话***********，店里的**************态度差",
                "𝟏楼有个Zhang Xiaoming态度差|Zhang Xiaoming|𝟏楼有个**************态度差",
                "店里的김민수态度差|김민수|店里的***态度差",
                "我住在幸福小区附近|幸福小区|我住在****附近",
                "墙上写着tian_wang60|tian_wang60|墙上写着***********",
                "他大名狗剩，店里的김민수态度差|大名‖김민수|他大名狗剩，店里的***态度差",
                "面包很新鲜||面包很新鲜"
            })
    void masksTheDoubtfulPartsThatItReturns(String text, String parts, String masked) {
        List<String> expected = parts == null ? List.of() : List.of(parts.split("‖"));
        String shown = detector.mask(text);

        assertThat(detector.doubtfulParts(text)).isEqualTo(expected);
        assertThat(detector.findDoubtful(text))
                .extracting(span -> shown.substring(span.start(), span.end()))
                .isEqualTo(expected);
        assertThat(detector.maskDoubtful(text)).isEqualTo(masked);
    }

    @Test
    void wordsThatSpeakOfANameLocateNone() {
        assertThat(detector.speaksOfName("他大名狗剩")).isTrue();
        assertThat(detector.maskDoubtful("他大名狗剩")).isEqualTo("他大名狗剩");
        assertThat(detector.speaksOfName("店里的김민수态度差")).isFalse();
        assertThat(detector.speaksOfName(null)).isFalse();
    }

    /** A text with many doubtful parts takes hardly longer than finding them: it is masked once. */
    @Test
    void doubtfulPartsTakeAsLongAsFindingThem() {
        String text = "店里的김민수和Zhang Xiaoming态度差，".repeat(50);
        detector.doubtfulParts(text);

        Duration finding = timed(() -> detector.findDoubtful(text));

        assertThat(timed(() -> detector.doubtfulParts(text)))
                .isLessThan(finding.multipliedBy(6).plusMillis(10));
    }

    @Test
    void leavesThePhonesOfTheShopThatTheTextIsAbout() {
        PersonalDataDetector ofShop = new PersonalDataDetector(Set.of("138-0000-1111", "0431-88880000"));

        assertThat(ofShop.mask("打13800001111、88880000、0431 8888 0000都不通，我的电话13912345678"))
                .isEqualTo("打13800001111、88880000、0431 8888 0000都不通，我的电话***********");
    }

    @ParameterizedTest
    @EnumSource(Templates.class)
    void findsAllDataOfTheTextsExceptOneInAHundred(Templates templates) {
        PersonalDataTexts texts = new PersonalDataTexts(SEED, templates);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            Sample sample = texts.withData();
            String masked = detector.mask(sample.text());
            if (sample.data().stream().anyMatch(datum -> !MaskedText.masks(sample.text(), masked, datum))) {
                missed.add(sample + " -> " + masked);
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo(TEXTS / 100);
    }

    @ParameterizedTest
    @EnumSource(Templates.class)
    void findsDataInNoMoreThanOneInAHundredTextsWithout(Templates templates) {
        PersonalDataTexts texts = new PersonalDataTexts(SEED, templates);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.withoutData();
            if (!detector.find(text).isEmpty()) {
                wrong.add(text + " -> " + detector.mask(text));
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(TEXTS / 100);
    }

    @ParameterizedTest
    @EnumSource(Forms.class)
    void findsAllDataOfOtherFormsExceptOneInAHundred(Forms forms) {
        PersonalDataForms texts = new PersonalDataForms(SEED, forms);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            Sample sample = texts.withData();
            String masked = detector.mask(sample.text());
            if (sample.data().stream().anyMatch(datum -> !MaskedText.masks(sample.text(), masked, datum))) {
                missed.add(sample + " -> " + masked);
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo(TEXTS / 100);
    }

    /** The detector masks nothing in an ordinary text, and no officer has to check it. */
    @ParameterizedTest
    @EnumSource(Forms.class)
    void leavesOrdinaryTextsExceptOneInAHundred(Forms forms) {
        PersonalDataForms texts = new PersonalDataForms(SEED, forms);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.ordinary();
            if (!detector.find(text).isEmpty() || detector.mayContain(text)) {
                wrong.add(text + " -> " + detector.mask(text));
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo(TEXTS / 100);
    }

    /** The detector leaves a name followed only by an act of its person to an officer. */
    @ParameterizedTest
    @EnumSource(Forms.class)
    void holdsBareNamesExceptOneInAHundred(Forms forms) {
        PersonalDataForms texts = new PersonalDataForms(SEED, forms);
        List<String> missed = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.withBareName();
            if (!detector.mayContain(text) && detector.find(text).isEmpty()) {
                missed.add(text);
            }
        }
        assertThat(missed).hasSizeLessThanOrEqualTo(TEXTS / 100);
    }

    /** A bound against patterns that take exponential time; the growth is measured below. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "一",
                "a",
                "a@",
                "a.a@a.",
                "微信",
                "微信a",
                "吉A",
                "地址",
                "3栋",
                "3栋2单元",
                "张",
                "张女士",
                "联系人",
                "姓名：张",
                "o1",
                "-",
                "地址街1",
                "住在路",
                "1-",
                "身份证2201041985071212",
                "62",
                "138\u200b",
                "·阿",
                "联系人：阿·",
                "dotdotdotdotdotdotdotdotdotdotdotdotdotdotdotdotdotdotdotdotdotdotdotdotdotdotdotdot@",
                "a@adotadot.",
                "a@a。adot a.adot",
                "本人于",
                "谢谢——于",
                "于小彤",
                "王家豪女士",
                "编号4192 0566 ",
                "138然后",
                "我家路1号",
                "路1号城a座",
                "城第1号2室",
                "李明人真"
            })
    void takesAShortTime(String piece) {
        assertThat(timed(piece, 2_000)).isLessThan(Duration.ofSeconds(4));
    }

    /**
     * Four times the length takes about four times as long, and 16 times where a finder is quadratic; its part shows once
     * it is a quarter of the rest. The time of the processor is compared, which other processes hardly change.
     */
    @ParameterizedTest
    @ValueSource(strings = {"1 ", "张", "我家路1号", "路1号城a座", "138然后", "联系人：阿·"})
    void isLinearInTheLength(String piece) {
        timed(piece, 1_000);

        Duration once = shortest(piece, 1_000);
        Duration fourTimes = shortest(piece, 4_000);

        assertThat(fourTimes).isLessThan(once.multipliedBy(6).plusMillis(10));
    }

    private Duration shortest(String piece, int length) {
        return Stream.generate(() -> timed(piece, length))
                .limit(2)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Duration timed(String piece, int length) {
        String text = piece.repeat(length / piece.length());
        return timed(() -> detector.mask(text));
    }

    private static Duration timed(Runnable work) {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
    }
}
