// clinical basis 4.3: depression, PTSD and stress, anxiety and OCD, as families; psychotic features are the rule psychosis, not an indication.
// SNOMED CT: only the two that the shared EHR charts hold. Grief, burnout and growth (clinic pages 001, 003) have no diagnosis.
ValueSet: KapIndicationVS
Id: kap-indication
Title: "Indications"
Description: "Diagnoses for which clinic pages use ketamine-assisted psychotherapy; looked for where a protocol asks for an indication."
* insert KapPublication
* insert SnomedCopyright
* $SCT#47505003 "Posttraumatic stress disorder (disorder)" // shared ehr-charts
* $SCT#370143000 "Major depressive disorder (disorder)" // shared ehr-charts
* include codes from system $ICD10CM where code regex /F32\.0.*/
* include codes from system $ICD10CM where code regex /F32\.1.*/
* include codes from system $ICD10CM where code regex /F32\.2.*/
* include codes from system $ICD10CM where code regex /F32\.4.*/
* include codes from system $ICD10CM where code regex /F32\.5.*/
* include codes from system $ICD10CM where code regex /F32\.9.*/
* include codes from system $ICD10CM where code regex /F32\.A.*/
* include codes from system $ICD10CM where code regex /F33\.0.*/
* include codes from system $ICD10CM where code regex /F33\.1.*/
* include codes from system $ICD10CM where code regex /F33\.2.*/
* include codes from system $ICD10CM where code regex /F33\.4.*/
* include codes from system $ICD10CM where code regex /F33\.9.*/
* include codes from system $ICD10CM where code regex /F34\.1.*/
* include codes from system $ICD10CM where code regex /F40\.0.*/
* include codes from system $ICD10CM where code regex /F40\.1.*/
* include codes from system $ICD10CM where code regex /F41\.0.*/
* include codes from system $ICD10CM where code regex /F41\.1.*/
* include codes from system $ICD10CM where code regex /F41\.3.*/
* include codes from system $ICD10CM where code regex /F41\.8.*/
* include codes from system $ICD10CM where code regex /F41\.9.*/
* include codes from system $ICD10CM where code regex /F42\.2.*/
* include codes from system $ICD10CM where code regex /F42\.8.*/
* include codes from system $ICD10CM where code regex /F42\.9.*/
* include codes from system $ICD10CM where code regex /F43\.0.*/
* include codes from system $ICD10CM where code regex /F43\.1.*/
* include codes from system $ICD10CM where code regex /F43\.2.*/
