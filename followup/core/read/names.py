"""Tells the names of people from other capitalised words, by common given names and Chinese surnames."""

from __future__ import annotations

import re

from followup.core.read.timewords import MONTHS, WEEKDAYS

# Enough to recognise most; a name that is not here counts as unknown, never as no name.
_NAMES = """
    aaron abby abdul abigail adam adele adrian agnes ahmed aisha alan albert alejandro alex alexander alexandra alexis
    ali alice alicia alina alison alistair amanda amara amber amelia amir amit amy ana anastasia andre andrea andreas
    andrew andy angela angus anil anita anja ann anna anne annika anthony antonio anya arash ariana arjun arthur asha
    ashley astrid audrey ava barbara beatrice becky ben benjamin bernard beth bethany bianca bill bjorn bob boris brad
    brandon brenda brian bridget bruno bryan caleb camila carl carla carlos carmen carol caroline cathy catherine
    cecilia chandra charles charlie charlotte chen chiara chloe chris christian christina christine christopher claire
    clara clare claudia colin connor conor craig cynthia dale damien dan dana daniel daniela danielle darius david dean
    deborah deepa deepak denis dennis derek diana diane diego dmitri dominic donald donna dora doris doug douglas
    duncan dylan ed eddie edith edward eileen elaine elena eli elias elif elisa elizabeth ella ellen elsa emil emily
    emma emmanuel eric erica erik erin ernest esther ethan eva evan evelyn ewa fatima felix fernando fiona florian
    frances francesca francis francisco frank fred freya gabriel gabriela gareth gary gavin george georgia gerald
    gerard giulia gloria gordon grace graham greg gregory greta guy hana hannah hans harold harriet harry hassan heather
    heidi helen helena henrik henry hilary hiroshi holly hugh hugo ian ibrahim imran ines ingrid irene iris isaac isabel
    isabella ivan ivy jack jackie jacob jacqueline jake jakub james jamie jan jane janet janice jasmine jason javier
    jean jeff jeffrey jenna jennifer jenny jeremy jerome jesse jessica jill jim jo joan joanna joanne joe joel johan
    johanna john johnny jon jonas jonathan jordan jorge jose joseph josh joshua joyce juan judith judy julia julian
    julie juliet june justin kaitlyn karen karin karl kate katherine kathleen kathryn katie kavita keiko keith kelly
    ken kenji kenneth kevin khalid kim kiran kirsten klaus kofi krishna kristen kristina kurt kwame kyle lara lars
    laura lauren laurence lea leah lee leila lena leo leon leonard leslie liam lily linda lisa liz lorenzo louis louise
    luca lucas lucia lucy luis luke lydia lynn maddie madison magnus malcolm manuel marc marco marcus margaret maria
    marie marina mario marion marius mark marta martha martin martina mary mateo matt matteo matthew maureen max maya
    megan mehmet mei melanie melissa mia michael michaela michelle miguel mike mina miriam mohammed moira molly monica
    muhammad nadia nancy naomi natalia natalie natasha nathan neil nia nicholas nick nicola nicole nigel nikhil nina
    noah noor nora norman oliver olivia omar oscar otto owen pablo paige pamela patricia patrick paul paula paulo pavel
    pedro peggy penny per peter petra phil philip philippa pierre piotr polly pooja prakash pranav priya rachel rahul
    raj rajesh ralph raphael rashid raul ravi raymond rebecca renata rhys ricardo richard rick rita rob robert roberta
    robin rodrigo roger rohan roland roman ron rosa rose rosie ross roy ruben ruth ryan sabine sally salma sam samantha
    samir samuel sandra sandy sanjay sara sarah scott sean sebastian selina serena sergei shane shannon sharon sheila
    shirley shreya silvia simon simone sofia sonia sophia sophie stacy stan stefan stella stephanie stephen steve steven
    stuart sue sunil suresh susan suzanne sven sylvia takeshi tamara tanya tara ted teresa terry theo theresa thomas tim
    timothy tina tobias todd tom tomas toni tony tracy trevor ulrich uma ursula valerie vanessa vera veronica victor
    victoria vijay vikram vincent virginia wayne wei wendy wes will william yasmin yolanda yuki yusuf yvonne zach zara
    zoe
"""
GIVEN = frozenset(_NAMES.split())
_SURNAME = (
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾萧蕭田董袁潘蒋蔣蔡余杜叶葉程苏蘇魏"
    "吕呂丁任沈姚卢盧姜崔钟鐘谭譚陆陸汪范石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫阎段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴"
    "覃武戴莫孔向汤湯温溫康施文牛樊葛邢安齐齊易乔喬伍庞颜倪庄莊聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂"
    "成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应"
    "臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝"
)
_HONORIFIC = r"(?:老师|老師|教授|先生|女士|小姐|总|總|工|经理|經理|主任|院长|院長|博士|医生|醫生)"
_TWO_SIGNS = "欧阳|歐陽|司马|上官|诸葛|慕容|尉迟|令狐|公孙|皇甫|宇文|端木"
HAN_PERSON = rf"(?:(?:{_TWO_SIGNS}|[{_SURNAME}])[一-鿿]{{1,2}}?{_HONORIFIC}?|[{_SURNAME}]{_HONORIFIC})"
_HAN_WHOLE = re.compile(rf"(?:{_TWO_SIGNS}|[{_SURNAME}])[一-鿿]{{0,2}}{_HONORIFIC}?")
_OF_A_DATE = frozenset({*MONTHS, *(day for day in WEEKDAYS if day.isascii())})
_WORD = re.compile(r"[A-Z][\w'’.-]{0,20}")


def is_dated(word: str) -> bool:
    """Whether the word is a month's or a weekday's name."""
    return word.casefold().rstrip(".") in _OF_A_DATE


def is_person_like(name: str) -> bool:
    """Whether it is certainly the name of a person: a common given name leads it, or it is a Chinese full name."""
    words = name.split()
    if not words:
        return False
    if not name.isascii() and _HAN_WHOLE.fullmatch(name):
        return True
    return words[0].casefold().rstrip(".") in GIVEN and len(words) <= 4 and all(map(_WORD.fullmatch, words))  # noqa: PLR2004 - Anna Maria van Berg
