// clinical basis 4.4 (V).
ValueSet: KapPregnancyStatusVS
Id: kap-pregnancy-status
Title: "Pregnancy status observation"
Description: "Observations that state the pregnancy status."
* insert KapPublication
* insert LoincCopyright
* $LNC#82810-3 "Pregnancy status"
