import type { HandbookLocale } from '#lib/handbook/schema.ts'

type Names = Readonly<Record<HandbookLocale, string>>

const n = (zh: string, en: string): Names => ({ 'zh-CN': zh, en })

/**
 * What people call the matter of a section when they do not know its title: common names, names in the dialect of
 * the north, what they see at the bed. Used for finding only, never shown.
 */
const commonNames: Readonly<Record<string, Names>> = {
  '1.1': n('失能 半失能 失能等级 评估 长护险 护理保险 伤残 生活不能自理 评级 定级', 'level assessment'),
  '1.2': n('作息 时间表 日程 一天安排 晨间护理 晚间护理 起夜 夜里', 'schedule routine timetable night'),
  '1.3': n('轮椅怎么挑 护理床 气垫床 充气床垫 床垫 辅具 护具 买什么 助听器', 'mattress equipment supplies'),
  '1.4': n('防摔 防滑 扶手 地滑 地垫 夜灯 浴室 卫生间安全 煤气阀', 'falls prevention handrail rug'),
  '1.5': n('洗手 消毒 传染 感冒 流感 口罩 通风 开窗 细菌 病毒', 'hands germs infection mask flu'),
  '2.1': n('刷牙 漱口 假牙 牙套 嘴臭 口臭 口腔溃疡 牙疼 义齿 嘴里脏 口腔', 'teeth brushing denture mouth'),
  '2.2': n('洗澡 擦身 擦澡 洗头 头发 搓澡 床上洗', 'bath wash shower hair shampoo'),
  '2.3': n(
    '尿不湿 尿裤 成人尿裤 尿垫 尿床 漏尿 憋不住尿 大小便失禁 拉裤子 拉床上 红屁股 洗下身 私处',
    'diaper pad incontinence wet bed urine leak',
  ),
  '2.4': n(
    '上厕所 便盆 尿壶 尿盆 坐便器 解手 大小便 穿衣 脱衣 换衣服 穿裤子 穿袜子',
    'toilet bedpan clothes',
  ),
  '2.5': n(
    '洗脚 泡脚 剪指甲 脚趾甲 灰指甲 睡不着 失眠 晚上不睡 睡觉 觉少 日夜颠倒',
    'nails feet sleep insomnia',
  ),
  '3.1': n('喂饭 吃饭 喂食 呛咳 呛着 不肯吃 不吃饭 含饭', 'feeding meal'),
  '3.2': n(
    '咽不下去 吞不下 吞咽障碍 喝水呛 增稠 糊状 软食 流食 增稠剂 打糊',
    'dysphagia thicken puree swallow',
  ),
  '3.3': n('吞咽操 练吞咽 练舌头 练嗓子 口部操', 'swallow exercise tongue'),
  '3.4': n('胃管 鼻饲管 鼻胃管 打鼻饲 鼻子里的管子 插胃管 灌食 管饲', 'feeding tube nasal gastric'),
  '3.5': n(
    '大便干 拉不出来 拉不出 便秘 解不出 开塞露 抠大便 喝水少 没胃口 营养 蛋白 瘦了',
    'constipation stool water',
  ),
  '4.1': n(
    '拍背 叩背 拍痰 排痰 咳痰 咳不出来 痰多 有痰 吐痰 嗓子呼噜 拍后背',
    'phlegm mucus sputum cough clapping',
  ),
  '4.2': n(
    '褥疮 压疮 压红 皮肤烂了 屁股烂了 翻身 侧身 长疮 床疮 压力性损伤',
    'bedsore pressure ulcer sore turn',
  ),
  '4.3': n('氧气 制氧机 氧气瓶 吸氧 雾化 雾化器 鼻氧管 做雾化', 'oxygen concentrator nebulizer'),
  '4.4': n('尿管 导尿管 尿袋 插尿管 导尿 尿管堵了 尿不出来 尿液浑', 'catheter urine bag'),
  '4.5': n('粪袋 造口袋 肛袋 人工肛门 造瘘 伤口 换药 皮破了 擦破 起泡 掀皮', 'stoma wound bag skin tear'),
  '5.1': n(
    '量血压 高血压 血压计 发烧 发热 体温 脉搏 心跳 呼吸次数 量体温',
    'blood pressure fever pulse temperature',
  ),
  '5.2': n('糖尿病 测血糖 扎手指 低血糖 打胰岛素 胰岛素 血糖高', 'diabetes glucose insulin hypoglycemia'),
  '5.3': n('吃药 喂药 药盒 漏吃药 忘吃药 多吃了药 碾药 掰药 药片', 'medicine pills drugs dose'),
  '5.4': n('老年痴呆 痴呆 失智 老糊涂 阿尔茨海默 记不住 忘事 认不得人', 'dementia alzheimer memory'),
  '5.5': n(
    '打人 骂人 闹 发脾气 走丢 走丢了 走失 找不到人 胡说 突然糊涂 黄昏 激动 藏东西',
    'lost wander shouting confusion',
  ),
  '6.1': n('偏瘫 半身不遂 手脚怎么摆 摆姿势 患侧 瘫痪 体位', 'hemiplegia position limb paralysis'),
  '6.2': n('抱上轮椅 下床 上床 轮椅 拐杖 拐棍 助行器 移位 挪到椅子', 'wheelchair transfer cane walker'),
  '6.3': n('活动胳膊 活动腿 关节僵 僵硬 关节 弯胳膊 胳膊伸不直 肌肉萎缩 拉伸', 'joints stiff range motion'),
  '6.4': n('坐起来 站起来 练站 练走路 坐不稳 站不稳 平衡 康复训练', 'stand sit balance'),
  '6.5': n('按摩 推拿 揉腿 捏捏 放松 捶背', 'massage relax'),
  '7.1': n('噎着 噎住 卡住 卡喉咙 呛住 海姆立克 噎食 噎到 卡嗓子 异物', 'choking heimlich'),
  '7.2': n(
    '心脏骤停 没呼吸 没心跳 人工呼吸 胸外按压 按胸 心肺复苏 昏倒 昏迷 叫不醒 打120 急救电话 除颤',
    'cpr resuscitation defibrillator',
  ),
  '7.3': n('摔倒 摔了 跌倒 摔跤 磕头 骨折 摔着 跌跤 爬不起来', 'fell fall fracture'),
  '7.4': n('中风 脑梗 脑出血 脑卒中 嘴歪 口眼歪斜 脸歪 说话不清 半边没劲 溶栓', 'stroke face droop'),
  '7.5': n(
    '烫伤 烫着 开水烫 出血 流血 止血 煤气中毒 一氧化碳 抽风 抽搐 触电 喝错药 中毒 流鼻血',
    'burn scald bleeding gas poisoning',
  ),
  '8.1': n('压力大 太累 累垮 心烦 烦 睡不好 照顾不动 委屈', 'stress tired exhausted'),
  '8.2': n('说话 聊天 沟通 耳背 耳聋 不听话 吵架 哄', 'talk communicate hearing deaf'),
  '8.3': n('喘息 补贴 护工 请人 兄弟姐妹 分工 养老院 低保 残疾证 政策 机构', 'respite subsidy help siblings'),
  '8.4': n('想死 不想活 自杀 轻生 想不开 绝望 抑郁 心理热线 崩溃', 'suicide hopeless helpline depression'),
  '8.5': n('临终 去世 走了 后事 丧事 安宁 弥留 难过 想他 哭', 'dying death grief funeral'),
}

/** The common names of one section; none for a section that this list does not know. */
export const commonNamesOf = (code: string, locale: HandbookLocale): readonly string[] =>
  commonNames[code]?.[locale].split(' ') ?? []
