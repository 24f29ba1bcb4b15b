// OHDSI PhenotypeLibrary concept sets (domain Meas Value).
ValueSet: KapPositiveResultVS
Id: kap-positive-result
Title: "Positive result"
Description: "Coded results that mean positive, also of a pregnancy status."
* insert KapPublication
* insert SnomedCopyright
* $SCT#10828004 "Positive"
* $SCT#260373001 "Detected"
* $SCT#52101004 "Present"
* $SCT#77386006 "Pregnant" // FHIR R4 core valuesets; VSAC v2022 Pregnancy
