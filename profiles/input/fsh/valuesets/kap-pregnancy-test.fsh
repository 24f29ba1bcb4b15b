// clinical basis 4.4 (V). 2106-3 is also a race code of another system: system and code are always matched together.
ValueSet: KapPregnancyTestVS
Id: kap-pregnancy-test
Title: "Pregnancy tests"
Description: "Laboratory tests whose result says whether a patient is pregnant."
* insert KapPublication
* insert LoincCopyright
* $LNC#2106-3 "Choriogonadotropin (pregnancy test) [Presence] in Urine"
* $LNC#2112-1 "Choriogonadotropin.beta subunit [Presence] in Urine"
* $LNC#19080-1 "Choriogonadotropin [Units/volume] in Serum or Plasma"
