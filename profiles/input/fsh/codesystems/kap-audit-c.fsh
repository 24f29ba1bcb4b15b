// clinical basis 3.5: LOINC answer codes of the second and third question were not verified, so these are local.
CodeSystem: KapAuditCCS
Id: kap-audit-c
Title: "AUDIT-C answers"
Description: "Answers to the second and third question of the AUDIT-C. Local, because their LOINC codes were not verified."
* insert KapPublication
* ^caseSensitive = true
* #1-or-2 "1 or 2" "Number of drinks, weight 0."
* #3-or-4 "3 or 4" "Number of drinks, weight 1."
* #5-or-6 "5 or 6" "Number of drinks, weight 2."
* #7-to-9 "7 to 9" "Number of drinks, weight 3."
* #10-or-more "10 or more" "Number of drinks, weight 4."
* #never "Never" "Frequency, weight 0."
* #less-than-monthly "Less than monthly" "Frequency, weight 1."
* #monthly "Monthly" "Frequency, weight 2."
* #weekly "Weekly" "Frequency, weight 3."
* #daily-or-almost-daily "Daily or almost daily" "Frequency, weight 4."
