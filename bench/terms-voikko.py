"""A second, independent figure for the Finnish patterns: inflected forms that we didn't write.

Voikko (GPL) is used in development only and never ships: apt-get install libvoikko1 voikko-fi python3-libvoikko
Run with the system's Python: /usr/bin/python3 bench/terms-voikko.py

Head words of the concepts (base forms, chosen by the concepts' names, not by the patterns) are inflected mechanically with all
case, number and possessive endings in every stem variant; what Voikko reads as a form of that very word is a true form. The
figure is the share of true forms that the patterns find. It says nothing of wrong hits.
"""

import itertools
import json
import subprocess
import sys
from pathlib import Path

from libvoikko import Voikko

REPOSITORY = Path(__file__).resolve().parent.parent
# Head word (=the base form that Voikko gives, where it is another), its stems, concept.
HEADS = [
    ("mielenterveys", ["mielenterveys", "mielenterveyt", "mielenterveyd", "mielenterveyksi", "mielenterveyks", "mielenterveyte", "mielenterveyde"], "K1"),
    ("mielenterveystyö", ["mielenterveystyö", "mielenterveystö", "mielenterveystöi"], "K1"),
    ("mielenterveystaito", ["mielenterveystaito", "mielenterveystaido", "mielenterveystaitoi", "mielenterveystaidoi"], "K5"),
    ("tunnetaito", ["tunnetaito", "tunnetaido", "tunnetaitoi", "tunnetaidoi"], "K5"),
    ("vuorovaikutustaito", ["vuorovaikutustaito", "vuorovaikutustaido", "vuorovaikutustaitoi", "vuorovaikutustaidoi"], "K5"),
    ("resilienssi", ["resilienssi", "resiliensse", "resilienssei"], "K6"),
    ("selviytymiskyky", ["selviytymiskyky", "selviytymiskyvy", "selviytymiskykyi", "selviytymiskyvyi"], "K6"),
    ("osallisuus", ["osallisuus", "osallisuut", "osallisuud", "osallisuute", "osallisuude", "osallisuuksi", "osallisuuks"], "K7"),
    ("yhteisöllisyys", ["yhteisöllisyys", "yhteisöllisyyt", "yhteisöllisyyd", "yhteisöllisyyte", "yhteisöllisyyde", "yhteisöllisyyksi", "yhteisöllisyyks"], "K8"),
    ("yhteenkuuluvuus", ["yhteenkuuluvuus", "yhteenkuuluvuut", "yhteenkuuluvuude", "yhteenkuuluvuute", "yhteenkuuluvuuks", "yhteenkuuluvuuksi"], "K8"),
    ("yksinäisyys", ["yksinäisyys", "yksinäisyyt", "yksinäisyyde", "yksinäisyyte", "yksinäisyyks", "yksinäisyyksi"], "K9"),
    ("yksinäinen", ["yksinäinen", "yksinäise", "yksinäis", "yksinäisi"], "K9"),
    ("uupumus", ["uupumus", "uupumukse", "uupumuks", "uupumuksi"], "K10"),
    ("uupunut", ["uupunut", "uupunee", "uupune", "uupunei"], "K10"),
    ("ahdistus", ["ahdistus", "ahdistukse", "ahdistuks", "ahdistuksi"], "K12"),
    ("ahdistunut", ["ahdistunut", "ahdistunee", "ahdistune", "ahdistunei"], "K12"),
    ("masennus", ["masennus", "masennukse", "masennuks", "masennuksi"], "K12"),
    ("masentunut", ["masentunut", "masentunee", "masentune", "masentunei"], "K12"),
    ("depressio", ["depressio", "depressioi"], "K12"),
    ("alakulo", ["alakulo", "alakuloi"], "K12"),
    ("itsemurha", ["itsemurha", "itsemurhi"], "K13"),
    ("itsetuhoisuus", ["itsetuhoisuus", "itsetuhoisuut", "itsetuhoisuude", "itsetuhoisuute", "itsetuhoisuuks"], "K13"),
    ("kiusaaminen=kiusata", ["kiusaaminen", "kiusaamise", "kiusaamis", "kiusaamisi"], "K14"),
    ("koulukiusaaminen=koulukiusata", ["koulukiusaaminen", "koulukiusaamise", "koulukiusaamis", "koulukiusaamisi"], "K14"),
    ("kiusaaja", ["kiusaaja", "kiusaaji"], "K14"),
    ("kiusattu", ["kiusattu", "kiusatu", "kiusattui", "kiusatui"], "K14"),
    ("kiusata", ["kiusaa", "kiusat", "kiusas", "kiusan"], "K14"),
    ("syrjäytyminen=syrjäytyä", ["syrjäytyminen", "syrjäytymise", "syrjäytymis", "syrjäytymisi"], "K15"),
    ("syrjäytynyt", ["syrjäytynyt", "syrjäytynee", "syrjäytyne", "syrjäytynei"], "K15"),
    ("ulkopuolisuus", ["ulkopuolisuus", "ulkopuolisuut", "ulkopuolisuude", "ulkopuolisuute"], "K15"),
    ("osattomuus", ["osattomuus", "osattomuut", "osattomuude", "osattomuute"], "K15"),
    ("riskitekijä", ["riskitekijä", "riskitekijöi", "riskitekijö"], "K16"),
    ("suojatekijä", ["suojatekijä", "suojatekijöi", "suojatekijö"], "K16"),
    ("päihdekasvatus", ["päihdekasvatus", "päihdekasvatukse", "päihdekasvatuks"], "K17"),
    ("stigma", ["stigma", "stigmoi", "stigmo"], "K18"),
    ("ennakkoluulo", ["ennakkoluulo", "ennakkoluuloi"], "K18"),
    ("leimautuminen=leimautua", ["leimautuminen", "leimautumise", "leimautumis"], "K18"),
    ("psykiatria", ["psykiatria", "psykiatrioi"], "K19"),
    ("vanhemmuus", ["vanhemmuus", "vanhemmuut", "vanhemmuude", "vanhemmuute", "vanhemmuuks", "vanhemmuuksi"], "K20"),
    ("mielenterveysongelma", ["mielenterveysongelma", "mielenterveysongelmi"], "K21"),
    ("mielenterveyshäiriö", ["mielenterveyshäiriö", "mielenterveyshäiriöi"], "K21"),
    ("mielisairaus", ["mielisairaus", "mielisairaut", "mielisairaude", "mielisairaute", "mielisairauks", "mielisairauksi"], "K21"),
    ("jaksaminen=jaksaa", ["jaksaminen", "jaksamise", "jaksamis", "jaksamisi"], "K23"),
    ("jaksaa", ["jaksa", "jaksaa", "jakset", "jaksoi"], "K23"),
]
CASES = "|n|a|ä|ta|tä|tta|ttä|ssa|ssä|sta|stä|an|än|on|ön|en|in|un|yn|hin|hon|hön|seen|siin|lla|llä|lta|ltä|lle|na|nä|ksi|kse|tta|ttä|t|den|tten|en|ien|ja|jä|ia|iä|ita|itä|iden|itten|ihin|issa|issä|ista|istä|illa|illä|ilta|iltä|ille|ina|inä|iksi|itta|ittä|ine|vat|vät|nut|neet|isi|isivat|taan|tään|ttiin|va|vä|van|vän|vien|via".split("|")
ENDINGS = ["", "ni", "si", "nsa", "nsä", "mme", "nne", "an", "än", "en"]
CLITICS = ["", "kin", "kaan", "kään", "ko", "kö"]


def main() -> None:
    voikko = Voikko("fi")
    rows = []
    for name, stems, code in HEADS:
        head, _, other = name.partition("=")
        base = other or head
        true_forms = set()
        for stem, case, ending in itertools.product(stems, CASES, ENDINGS):
            for clitic in CLITICS if ending == "" else [""]:
                form = stem.lower() + case + ending + clitic
                bases = {analysis.get("BASEFORM", "").replace("=", "").lower() for analysis in voikko.analyze(form)}
                if base in bases or head in bases:
                    true_forms.add(form)
        rows.append({"head": head, "code": code, "forms": sorted(true_forms)})
    forms = REPOSITORY / "node_modules" / ".voikko-forms.json"
    forms.write_text(json.dumps(rows, ensure_ascii=False))
    try:
        subprocess.run(["node", str(REPOSITORY / "bench" / "terms-voikko.mjs"), str(forms), *sys.argv[1:2]], check=True)
    finally:
        forms.unlink()


if __name__ == "__main__":
    sys.exit(main())
