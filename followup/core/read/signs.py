"""Chinese text as patterns see it: simplified and narrow, one sign for one, so a span in it is one of the original."""

from __future__ import annotations

from followup.core.classify.page import TRADITIONAL, fold

# Of names and trades; the page that phrases are looked for on knows the signs of ordinary mail.
_MORE = (
    "劇剧國国園园壽寿妝妆崗岗廣广廳厅戲戏摯挚攝摄數数曆历決决溫温漁渔狀状療疗礦矿種种筆笔紙纸紡纺統统綜综織织纜缆習习薦荐藥药裡里"
    "製制託托診诊貿贸辦办農农遊游醫医銀银鋼钢錶表鐵铁闆板預预頻频飯饭飲饮館馆饋馈兒儿於于聖圣膠胶豐丰蘭兰華华陽阳東东馬马龍龙"
    "雲云風风鳳凤寶宝輝辉燈灯爐炉蘇苏臺台灣湾億亿鮮鲜魚鱼麥麦麵面錦锦鈺钰銘铭錢钱穀谷齊齐嶺岭島岛橋桥場场澤泽濱滨瀾澜"
)
_PLAIN = {
    **{ord(sign): fold(sign) for sign in TRADITIONAL},
    **{ord(sign): plain for sign, plain in zip(_MORE[::2], _MORE[1::2], strict=True)},
    **{wide: chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)},
}


def plain(text: str) -> str:
    """The text with simplified signs and narrow characters."""
    return text.translate(_PLAIN)
