// OHDSI PhenotypeLibrary concept sets (domain Meas Value).
ValueSet: KapNegativeResultVS
Id: kap-negative-result
Title: "Negative result"
Description: "Coded results that mean negative, also of a pregnancy status."
* insert KapPublication
* insert SnomedCopyright
* $SCT#260385009 "Negative"
* $SCT#260415000 "Not detected"
* $SCT#60001007 "Not pregnant" // VSAC v2022
