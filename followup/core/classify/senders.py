"""What a sender's address tells: relays that write for employers, booking and testing services, free mail, robots."""

from __future__ import annotations

import re

# Applicant tracking systems and job boards: they carry other companies' mail, and are never the employer themselves.
RELAYS = frozenset(
    [
        "greenhouse.io",
        "greenhouse-mail.io",
        "grnh.se",
        "lever.co",
        "myworkday.com",
        "myworkdayjobs.com",
        "workday.com",
        "ashbyhq.com",
        "icims.com",
        "talent.icims.com",
        "smartrecruiters.com",
        "jobvite.com",
        "taleo.net",
        "oraclecloud.com",
        "successfactors.com",
        "successfactors.eu",
        "sapsf.com",
        "bamboohr.com",
        "breezy.hr",
        "breezy-mail.com",
        "workable.com",
        "workablemail.com",
        "recruitee.com",
        "teamtailor.com",
        "teamtailor-mail.com",
        "personio.de",
        "personio.com",
        "jazzhr.com",
        "jazz.co",
        "applytojob.com",
        "rippling.com",
        "rippling-ats.com",
        "gem.com",
        "dover.com",
        "pinpointhq.com",
        "welcomekit.co",
        "welcometothejungle.com",
        "softgarden.io",
        "softgarden.de",
        "avature.net",
        "phenompeople.com",
        "eightfold.ai",
        "beamery.com",
        "ultipro.com",
        "ukg.com",
        "adp.com",
        "paylocity.com",
        "paycomonline.com",
        "cornerstoneondemand.com",
        "csod.com",
        "jobscore.com",
        "comeet.co",
        "comeet-notifications.com",
        "trakstar.com",
        "recruiterbox.com",
        "zohorecruit.com",
        "freshteam.com",
        "bullhorn.com",
        "bullhornmail.com",
        "jobadder.com",
        "loxo.co",
        "crelate.com",
        "hireology.com",
        "fountain.com",
        "tal.net",
        "applicantpro.com",
        "jobtrain.co.uk",
        "eploy.co.uk",
        "networxrecruitment.com",
        "pageuppeople.com",
        "dayforce.com",
        "join.com",
        "homerun.co",
        "linkedin.com",
        "indeed.com",
        "indeedemail.com",
        "ziprecruiter.com",
        "glassdoor.com",
        "monster.com",
        "dice.com",
        "hired.com",
        "wellfound.com",
        "angel.co",
        "otta.com",
        "xing.com",
        "stepstone.de",
        "stepstone.com",
        "seek.com.au",
        "seek.co.nz",
        "reed.co.uk",
        "totaljobs.com",
        "cv-library.co.uk",
        "naukri.com",
        "simplyhired.com",
        "careerbuilder.com",
        "handshake.com",
        "joinhandshake.com",
        "triplebyte.com",
        "mokahr.com",
        "moka.com",
        "beisen.com",
        "italent.cn",
        "zhiye.com",
        "bosszhipin.com",
        "zhipin.com",
        "zhaopin.com",
        "zhaopin.com.cn",
        "liepin.com",
        "lagou.com",
        "51job.com",
        "58.com",
        "hotjob.cn",
        "dayee.com",
        "feishu.cn",
        "nowcoder.com",
        "shixiseng.com",
        "maimai.cn",
        "ncss.cn",
        "104.com.tw",
        "1111.com.tw",
        "518.com.tw",
        "yourator.co",
        "cakeresume.com",
        "cake.me",
        "jobsdb.com",
    ]
)
BOOKING = frozenset(
    [
        "calendly.com",
        "goodtime.io",
        "cal.com",
        "savvycal.com",
        "doodle.com",
        "youcanbook.me",
        "chilipiper.com",
        "modernloop.io",
        "guide.co",
        "prelude.co",
        "candidate.fyi",
        "acuityscheduling.com",
        "zoom.us",
        "google.com",
        "microsoft.com",
        "outlook.com.calendar",
    ]
)
TESTING = frozenset(
    [
        "hackerrank.com",
        "hackerrankforwork.com",
        "codility.com",
        "codesignal.com",
        "testgorilla.com",
        "hirevue.com",
        "sparkhire.com",
        "pymetrics.ai",
        "pymetrics.com",
        "arcticshores.com",
        "shl.com",
        "talentcentral.shl.com",
        "cut-e.com",
        "aon.com",
        "vervoe.com",
        "coderbyte.com",
        "karat.com",
        "qualified.io",
        "testdome.com",
        "devskiller.com",
        "imocha.io",
        "mettl.com",
        "mercer.com",
        "modernhire.com",
        "willo.video",
        "coderpad.io",
        "hirebridge.com",
        "criteriacorp.com",
        "predictiveindex.com",
        "plum.io",
        "harver.com",
        "sova.com",
        "saville.com",
    ]
)
SIGNING = frozenset(
    [
        "docusign.net",
        "docusign.com",
        "hellosign.com",
        "dropboxsign.com",
        "adobesign.com",
        "echosign.com",
        "pandadoc.com",
    ]
)
FREE_MAIL = frozenset(
    [
        "gmail.com",
        "googlemail.com",
        "outlook.com",
        "hotmail.com",
        "live.com",
        "msn.com",
        "yahoo.com",
        "yahoo.co.uk",
        "ymail.com",
        "aol.com",
        "icloud.com",
        "me.com",
        "mac.com",
        "proton.me",
        "protonmail.com",
        "gmx.de",
        "gmx.net",
        "gmx.com",
        "web.de",
        "t-online.de",
        "mail.com",
        "mail.ru",
        "yandex.ru",
        "yandex.com",
        "zoho.com",
        "fastmail.com",
        "hey.com",
        "qq.com",
        "foxmail.com",
        "163.com",
        "126.com",
        "yeah.net",
        "sina.com",
        "sina.cn",
        "sohu.com",
        "139.com",
        "189.cn",
        "aliyun.com",
        "naver.com",
        "orange.fr",
        "free.fr",
        "laposte.net",
        "libero.it",
        "comcast.net",
        "verizon.net",
        "att.net",
        "yahoo.com.tw",
        "yahoo.com.hk",
        "hotmail.co.uk",
        "live.co.uk",
        "btinternet.com",
    ]
)
# Names of relays and services as they stand in display names and texts.
SERVICE_NAMES = frozenset(
    [
        "greenhouse",
        "lever",
        "workday",
        "ashby",
        "icims",
        "smartrecruiters",
        "jobvite",
        "taleo",
        "oracle",
        "successfactors",
        "bamboohr",
        "breezy",
        "workable",
        "recruitee",
        "teamtailor",
        "personio",
        "jazzhr",
        "rippling",
        "gem",
        "dover",
        "linkedin",
        "indeed",
        "ziprecruiter",
        "glassdoor",
        "monster",
        "dice",
        "hired",
        "wellfound",
        "xing",
        "stepstone",
        "seek",
        "naukri",
        "handshake",
        "calendly",
        "goodtime",
        "doodle",
        "zoom",
        "hackerrank",
        "codility",
        "codesignal",
        "testgorilla",
        "hirevue",
        "sparkhire",
        "pymetrics",
        "shl",
        "coderbyte",
        "docusign",
        "hellosign",
        "dropboxsign",
        "gmail",
        "outlook",
        "google",
        "indeedapply",
        "oraclerecruiting",
        "googlecalendar",
        "googlemeet",
        "microsoftteams",
        "hirevuevideo",
        "linkedinjobs",
        "hiredmatch",
        "moka",
        "mokahr",
        "北森",
        "北森测评",
        "boss直聘",
        "智联招聘",
        "智联",
        "猎聘",
        "猎聘网",
        "拉勾",
        "拉勾网",
        "前程无忧",
        "51job",
        "牛客",
        "牛客网",
        "脉脉",
        "飞书招聘",
        "领英",
        "实习僧",
        "58同城",
        "104人力银行",
        "104人力銀行",
        "1111人力銀行",
        "518人力銀行",
        "1111人力银行",
        "518人力银行",
        "cakeresume",
    ]
)
_PUBLIC_SECOND = frozenset(["co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go", "gob", "nom"])
_ROBOT = re.compile(
    r"(?:^|[._+-])(?:no|not|non|dont|donot|do-not|do_not|do\.not)[._-]?(?:reply|replies|respond|response|answer)"
    r"|(?:^|[._+-])(?:noreply|donotreply|mailer-daemon|postmaster|bounces?|notifications?|alerts?|automailer|autoreply"
    r"|jobs-noreply|system|unmonitored)(?:$|[._+-])"
)


def registrable(domain: str) -> str:
    """The part of a domain that somebody registered: mail.acme.co.uk is acme.co.uk, hire.lever.co is lever.co."""
    labels = domain.casefold().strip(".").split(".")
    keep = 3 if len(labels) > 2 and labels[-2] in _PUBLIC_SECOND and len(labels[-1]) == 2 else 2  # noqa: PLR2004 - the labels of a domain, counted
    return ".".join(labels[-keep:])


def is_relay(domain: str) -> bool:
    """Whether mail from this domain is carried for others: tracking systems, boards, booking, testing, signing."""
    return registrable(domain) in RELAYS | BOOKING | TESTING | SIGNING


def is_board(domain: str) -> bool:
    """Whether it is a tracking system or job board."""
    return registrable(domain) in RELAYS


def is_booking(domain: str) -> bool:
    """Whether it is a service that books times."""
    return registrable(domain) in BOOKING


def is_testing(domain: str) -> bool:
    """Whether it is a service that runs tests and recorded videos."""
    return registrable(domain) in TESTING


def is_free_mail(domain: str) -> bool:
    """Whether anybody can have an address there."""
    return registrable(domain) in FREE_MAIL


def is_no_reply(address: str) -> bool:
    """Whether nobody reads what is sent there: no-reply, bounces, notifications."""
    return bool(_ROBOT.search(address.casefold()[:200].partition("@")[0]))


def is_service_name(name: str) -> bool:
    """Whether a display name is that of a relay or service."""
    return "".join(name.casefold().split()) in SERVICE_NAMES
