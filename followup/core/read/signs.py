"""Chinese text as patterns see it: simplified and narrow, one sign for one, so a span in it is one of the original."""

from __future__ import annotations

_PAIRS = (  # a traditional sign and its simplified one: those of names, trades and hiring
    "來来們们備备傳传儲储內内創创動动務务參参員员問问啟启團团報报場场學学實实專专對对導导層层師师後后徵征態态應应擇择據据時时書书會会業业"
    "機机歡欢歷历測测為为無无現现環环產产畫画發发監监確确簡简約约級级終终組组結结絡络給给經经網网線线總总聯联職职與与興兴處处號号術术視视"
    "計计訊讯設设評评詢询試试認认誠诚說说課课談谈請请諮咨謝谢謹谨證证議议護护變变貴贵資资賣卖車车軟软這这週周進进運运過过遞递適适選选錄录"
    "鐘钟長长間间關关隊队際际險险電电顧顾驗验體体點点劇剧國国園园壽寿妝妆崗岗廣广廳厅戲戏摯挚攝摄數数曆历決决溫温漁渔狀状療疗礦矿種种筆笔"
    "紙纸紡纺統统綜综織织纜缆習习薦荐藥药裡里製制託托診诊貿贸辦办農农遊游醫医銀银鋼钢錶表鐵铁闆板預预頻频飯饭飲饮館馆饋馈兒儿於于聖圣膠胶"
    "豐丰蘭兰華华陽阳東东馬马龍龙雲云風风鳳凤寶宝輝辉燈灯爐炉蘇苏臺台灣湾億亿鮮鲜魚鱼麥麦麵面錦锦鈺钰銘铭錢钱穀谷齊齐嶺岭島岛橋桥澤泽濱滨"
    "瀾澜達达維维愛爱樂乐優优話话題题開开復复廠厂審审構构庫库補补樓楼輪轮幾几個个還还從从當当該该讓让將将並并繫系願愿順顺兩两劃划編编輯辑"
    "訓训獵猎頭头銷销營营財财稅税單单購购檢检註注帳账戶户倉仓協协調调記记麼么嗎吗覺觉氣气親亲飛飞戰战績绩屆届圖图"
    "擔担譯译納纳採采質质廚厨劑剂飼饲繪绘幹干銑铣鉗钳縫缝裝装齒齿騎骑練练領领輔辅艦舰見见滿满尋寻買买額额講讲價价匯汇標标稱称負负責责準准遠远獸兽養养飾饰執执鑄铸鍛锻纖纤藝艺歸归類类論论衛卫規规禮礼儀仪聲声樣样綠绿貨货駕驾駛驶艙舱"
)
_PLAIN = {
    **{ord(sign): plain for sign, plain in zip(_PAIRS[::2], _PAIRS[1::2], strict=True)},
    **{wide: chr(wide - 0xFEE0) for wide in range(0xFF01, 0xFF5F)},
}


def plain(text: str) -> str:
    """The text with simplified signs and narrow characters."""
    return text.translate(_PLAIN)
