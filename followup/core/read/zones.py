"""Names of time zones as people write them: each is a place's clock, by the rules of the day in question."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from followup.core.read.timewords import any_of

EASTERN, CENTRAL, MOUNTAIN, PACIFIC = "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles"
LONDON, BERLIN, SHANGHAI = "Europe/London", "Europe/Berlin", "Asia/Shanghai"

ABBREVIATIONS = {
    "et": EASTERN, "est": EASTERN, "edt": EASTERN, "ct": CENTRAL, "cdt": CENTRAL, "mt": MOUNTAIN, "mst": MOUNTAIN,
    "mdt": MOUNTAIN, "pt": PACIFIC, "pst": PACIFIC, "pdt": PACIFIC, "akst": "America/Anchorage",
    "akdt": "America/Anchorage", "hst": "Pacific/Honolulu", "nst": "America/St_Johns", "ndt": "America/St_Johns",
    "adt": "America/Halifax", "gmt": "UTC", "utc": "UTC", "bst": LONDON, "cet": BERLIN, "cest": BERLIN,
    "eet": "Europe/Athens", "eest": "Europe/Athens", "msk": "Europe/Moscow", "sast": "Africa/Johannesburg",
    "jst": "Asia/Tokyo", "kst": "Asia/Seoul", "sgt": "Asia/Singapore", "hkt": "Asia/Hong_Kong", "pkt": "Asia/Karachi",
    "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "aet": "Australia/Sydney", "awst": "Australia/Perth",
    "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland", "nzt": "Pacific/Auckland",
}  # fmt: skip

# Abbreviations that mean different places: read as the user's country does, if it uses them.
BY_COUNTRY = {
    "cst": {
        "US": CENTRAL, "CA": "America/Winnipeg", "MX": "America/Mexico_City", "CN": SHANGHAI, "TW": "Asia/Taipei",
        "CU": "America/Havana", "CR": "America/Costa_Rica", "GT": "America/Guatemala", "HN": "America/Tegucigalpa",
        "NI": "America/Managua", "SV": "America/El_Salvador",
    },
    "ist": {"IN": "Asia/Kolkata", "IE": "Europe/Dublin", "IL": "Asia/Jerusalem"},
    "ast": {"CA": "America/Halifax", "PR": "America/Puerto_Rico", "SA": "Asia/Riyadh"},
}  # fmt: skip

# "Eastern", "Eastern Time", "Eastern Standard Time" …
REGIONS = {
    "eastern": EASTERN, "central": CENTRAL, "mountain": MOUNTAIN, "pacific": PACIFIC, "atlantic": "America/Halifax",
    "alaska": "America/Anchorage", "hawaii": "Pacific/Honolulu", "newfoundland": "America/St_Johns",
    "central european": BERLIN, "eastern european": "Europe/Athens", "western european": "Europe/Lisbon",
    "greenwich mean": "UTC", "coordinated universal": "UTC", "china": SHANGHAI,
    "japan": "Asia/Tokyo", "korea": "Asia/Seoul", "india": "Asia/Kolkata", "israel": "Asia/Jerusalem",
    "british": LONDON, "uk": LONDON, "irish": "Europe/Dublin",
}  # fmt: skip

# "London time", "Berlin local time" …
CITIES = {
    "new york": EASTERN, "nyc": EASTERN, "boston": EASTERN, "miami": EASTERN, "atlanta": EASTERN, "chicago": CENTRAL,
    "dallas": CENTRAL, "austin": CENTRAL, "houston": CENTRAL, "denver": MOUNTAIN, "phoenix": "America/Phoenix",
    "los angeles": PACIFIC, "san francisco": PACIFIC, "seattle": PACIFIC, "california": PACIFIC,
    "toronto": "America/Toronto", "ottawa": "America/Toronto", "montreal": "America/Toronto",
    "vancouver": "America/Vancouver", "calgary": "America/Edmonton", "edmonton": "America/Edmonton",
    "winnipeg": "America/Winnipeg", "halifax": "America/Halifax", "mexico city": "America/Mexico_City",
    "sao paulo": "America/Sao_Paulo", "são paulo": "America/Sao_Paulo", "london": LONDON, "edinburgh": LONDON,
    "dublin": "Europe/Dublin", "lisbon": "Europe/Lisbon", "madrid": "Europe/Madrid", "barcelona": "Europe/Madrid",
    "paris": "Europe/Paris", "amsterdam": "Europe/Amsterdam", "brussels": "Europe/Brussels", "berlin": BERLIN,
    "munich": BERLIN, "hamburg": BERLIN, "frankfurt": BERLIN, "zurich": "Europe/Zurich", "zürich": "Europe/Zurich",
    "vienna": "Europe/Vienna", "prague": "Europe/Prague", "warsaw": "Europe/Warsaw", "rome": "Europe/Rome",
    "milan": "Europe/Rome", "stockholm": "Europe/Stockholm", "copenhagen": "Europe/Copenhagen", "oslo": "Europe/Oslo",
    "helsinki": "Europe/Helsinki", "athens": "Europe/Athens", "istanbul": "Europe/Istanbul", "kyiv": "Europe/Kyiv",
    "tel aviv": "Asia/Jerusalem", "dubai": "Asia/Dubai", "bangalore": "Asia/Kolkata", "bengaluru": "Asia/Kolkata",
    "mumbai": "Asia/Kolkata", "delhi": "Asia/Kolkata", "singapore": "Asia/Singapore", "hong kong": "Asia/Hong_Kong",
    "beijing": SHANGHAI, "shanghai": SHANGHAI, "shenzhen": SHANGHAI, "hangzhou": SHANGHAI, "taipei": "Asia/Taipei",
    "tokyo": "Asia/Tokyo", "osaka": "Asia/Tokyo", "seoul": "Asia/Seoul", "sydney": "Australia/Sydney",
    "melbourne": "Australia/Melbourne", "auckland": "Pacific/Auckland",
}  # fmt: skip

# 北京时间, 伦敦时间 …
HAN_PLACES = {
    "北京": SHANGHAI, "中国": SHANGHAI, "中國": SHANGHAI, "国内": SHANGHAI, "上海": SHANGHAI, "东八区": SHANGHAI,
    "香港": "Asia/Hong_Kong", "台北": "Asia/Taipei", "台湾": "Asia/Taipei", "台灣": "Asia/Taipei",
    "臺北": "Asia/Taipei", "新加坡": "Asia/Singapore", "东京": "Asia/Tokyo", "東京": "Asia/Tokyo",
    "日本": "Asia/Tokyo", "首尔": "Asia/Seoul", "韩国": "Asia/Seoul", "印度": "Asia/Kolkata", "迪拜": "Asia/Dubai",
    "悉尼": "Australia/Sydney",
    "伦敦": LONDON, "倫敦": LONDON, "英国": LONDON, "英國": LONDON, "巴黎": "Europe/Paris", "柏林": BERLIN,
    "德国": BERLIN, "欧洲中部": BERLIN, "中欧": BERLIN, "格林威治": "UTC", "格林尼治": "UTC", "协调世界": "UTC",
    "纽约": EASTERN, "紐約": EASTERN, "美东": EASTERN, "美東": EASTERN, "美国东部": EASTERN, "東部": EASTERN,
    "东部": EASTERN, "美西": PACIFIC, "美国西部": PACIFIC, "太平洋": PACIFIC, "加州": PACIFIC, "西雅图": PACIFIC,
    "旧金山": PACIFIC, "美中": CENTRAL, "美国中部": CENTRAL, "芝加哥": CENTRAL, "多伦多": "America/Toronto",
    "多倫多": "America/Toronto", "温哥华": "America/Vancouver", "溫哥華": "America/Vancouver",
}  # fmt: skip

_AREAS = "africa|america|asia|atlantic|australia|europe|indian|pacific"
_TIME = r"(?:standard |daylight |summer )?time"
_OFFSET = r"[ ]?(?P<sign>[+-])[ ]?(?P<hours>\d{1,2})(?::?(?P<minutes>[0-5]\d))?(?!\d)"
NAMES = (
    re.compile(r"(?<=\d:\d\d)(?:(?P<zulu>z\b)|(?P<sign>[+-])(?P<hours>\d\d):?(?P<minutes>\d\d)(?!\d))"),
    re.compile(rf"(?=[ug])(?<![a-z])(?:utc|gmt){_OFFSET}"),
    re.compile(rf"\b(?P<iana>(?:{_AREAS})/[a-z_]{{2,30}}(?:/[a-z_]{{2,30}})?)"),
    re.compile(rf"\b(?:us |u\.s\. )?(?P<region>{any_of(REGIONS)}) {_TIME}\b(?: ?[-(]{{1,2}} ?us (?:&|and) canada)?"),
    re.compile(rf"\b(?P<city>{any_of(CITIES)})(?:'s)?(?: local)? time\b"),
    re.compile(rf"(?P<han>{any_of(HAN_PLACES)})(?:夏令|标准|標準|当地|當地)?(?:时间|時間)"),
    re.compile(
        r"(?=[y您你])(?P<yours>\byour(?: own)?(?: local)? time(?: ?zone)?\b|[您你](?:的|所在地)?[当當]地[时時][间間])"
    ),
)  # fmt: skip
BESIDE_A_TIME = (
    re.compile(rf"\b(?P<short>{any_of([*ABBREVIATIONS, *BY_COUNTRY])})\b(?![+'/])"),
    re.compile(r"\b(?P<region>eastern|central|mountain|pacific)\b"),
)


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone that a text names. `place` is None for one that cannot be told, and `own` marks "your time"."""

    place: tzinfo | None
    own: bool = False
    offset_only: bool = False  # "GMT+8": gives way to a place named beside it
    apart: bool = False  # a name so clear that it counts away from a time, too


def read_zone(found: re.Match[str], country: str | None) -> Zone:
    """The zone a match of NAMES or BESIDE_A_TIME stands for, to a user in `country` (ISO 3166)."""
    groups = {name: value for name, value in found.groupdict().items() if value}
    if "zulu" in groups:
        return Zone(UTC)
    if "sign" in groups:
        return _offset(groups)
    if "yours" in groups:
        return Zone(None, own=True)
    if "iana" in groups:
        return Zone(_by_key(groups["iana"]), apart=True)
    if "short" in groups:
        return Zone(_abbreviation(groups["short"], country))
    name = groups.get("city") or groups.get("han") or groups["region"]
    return Zone(ZoneInfo((CITIES | HAN_PLACES | REGIONS)[name]), apart=found.re in NAMES)


def _abbreviation(name: str, country: str | None) -> tzinfo | None:
    key = BY_COUNTRY[name].get(country or "") if name in BY_COUNTRY else ABBREVIATIONS[name]
    return ZoneInfo(key) if key else None


def _offset(groups: dict[str, str]) -> Zone:
    hours, minutes = int(groups["hours"]), int(groups.get("minutes", "0"))
    if hours > 14:  # noqa: PLR2004 - the largest offset on earth
        return Zone(None, apart=True)
    ahead = timedelta(hours=hours, minutes=minutes)
    return Zone(timezone(ahead if groups["sign"] == "+" else -ahead), offset_only=True, apart=True)


def _by_key(name: str) -> tzinfo | None:
    """The zone of an IANA name in any case; its letters and slashes are all that can reach the file system."""
    key = "/".join("_".join(word.capitalize() for word in part.split("_")) for part in name.split("/"))
    try:
        return ZoneInfo(key)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
