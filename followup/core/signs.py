"""Chinese text as patterns see it: simplified and narrow, one sign for one, so a span in it is one of the original."""

from __future__ import annotations

_PAIRS = (  # a traditional sign and its simplified one: those of hiring, of trades, of firms and of time
    "應应徵征職职試试錄录約约請请謝谢遺遗無无與与們们為为會会時时間间後后來来說说話话電电見见選选擇择點点擊击連连結结網网線线測测驗验題题業业專专員员經经歷历過过進进階阶關关閉闭滿满條条獲获書书報报資资獎奖"
    "權权開开發发確确認认復复參参貴贵廠厂審审閱阅評评適适機机構构儲储庫库團团隊队組组級级準准備备補补繳缴證证畢毕離离號号碼码視视訊讯現现場场樓楼層层臨临動动態态變变異异議议術术長长終终輪轮錯错優优勝胜幾几"
    "個个這这還还對对從从當当實实歡欢樂乐興兴遞递簡简歸归類类據据該该誠诚懇恳讓让給给將将並并處处盡尽繫系聯联絡络聽听願愿順顺尋寻覓觅舊旧買买賣卖費费貸贷額额萬万兩两週周內内務务環环節节畫画劃划創创設设計计"
    "軟软體体碩硕學学論论編编輯辑課课訓训練练講讲師师導导顧顾問问諮咨詢询獵猎頭头銷销營营產产財财稅税險险勞劳傳传掛挂籤签簽签訂订單单價价購购遠远僅仅須须檢检驟骤腦脑註注冊册帳账戶户錢钱億亿總总監监輔辅轉转"
    "達达運运輸输倉仓鐘钟協协調调談谈記记麼么嗎吗啟启覺觉勵励氣气緣缘維维護护續续繼继斷断絕绝撥拨匯汇親亲愛爱擔担飛飞車车戰战績绩標标針针領领際际側侧觸触緊紧聞闻稱称謹谨祇只誤误屆届屬属彈弹壓压圖图劇剧國国"
    "園园壽寿妝妆崗岗廣广廳厅戲戏摯挚攝摄數数曆历決决溫温漁渔狀状療疗礦矿種种筆笔紙纸紡纺統统綜综織织纜缆習习薦荐藥药裡里製制託托診诊貿贸辦办農农遊游醫医銀银鋼钢錶表鐵铁闆板預预頻频飯饭飲饮館馆饋馈兒儿於于"
    "聖圣膠胶豐丰蘭兰華华陽阳東东馬马龍龙雲云風风鳳凤寶宝輝辉燈灯爐炉蘇苏臺台灣湾鮮鲜魚鱼麥麦麵面錦锦鈺钰銘铭穀谷齊齐嶺岭島岛橋桥澤泽濱滨瀾澜譯译納纳採采質质廚厨劑剂飼饲繪绘幹干銑铣鉗钳縫缝裝装齒齿騎骑艦舰"
    "負负責责獸兽養养飾饰執执鑄铸鍛锻纖纤藝艺衛卫規规禮礼儀仪聲声樣样綠绿貨货駕驾駛驶艙舱"
)
_SIMPLER = {t: s for t, s in zip(_PAIRS[::2], _PAIRS[1::2], strict=True) if t != s}
TRADITIONAL = frozenset(_SIMPLER)
SIMPLIFIED = frozenset(_SIMPLER.values())
PLAIN = {
    **{ord(sign): simpler for sign, simpler in _SIMPLER.items()},
    **{wide: chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)},
}


def plain(text: str) -> str:
    """The text with simplified signs and narrow characters."""
    return text.translate(PLAIN)
