// clinical basis 2.6, WARN + extra BP [S47; Spravato REMS] weak
// Rasagiline/selegiline/safinamide are MAO-B: class extended by us.
ValueSet: KapRuleMaoiVS
Id: kap-rule-maoi
Title: "Codes of the rule: Monoamine oxidase inhibitor"
Description: "What in a chart makes the rule maoi speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* $RXN#8123 "phenelzine" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#10734 "tranylcypromine" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#6011 "isocarboxazid" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#9639 "selegiline" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#134748 "rasagiline" // OHDSI/PhenotypeLibrary concept sets (RxNorm Ingredient)
* $RXN#104837 "isocarboxazid 10 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#312347 "phenelzine 15 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#859186 "selegiline hydrochloride 5 MG Oral Capsule" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#859190 "selegiline hydrochloride 1.25 MG Disintegrating Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#859193 "selegiline hydrochloride 5 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#865206 "24 HR selegiline 0.25 MG/HR Transdermal System" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#865210 "24 HR selegiline 0.375 MG/HR Transdermal System" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#865214 "24 HR selegiline 0.5 MG/HR Transdermal System" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $RXN#313447 "tranylcypromine 10 MG Oral Tablet" // Canvas v2022 medication.py "Antidepressant Medication" (VSAC)
* $KapIngredient#phenelzine "phenelzine"
* $KapIngredient#tranylcypromine "tranylcypromine"
* $KapIngredient#isocarboxazid "isocarboxazid"
* $KapIngredient#selegiline "selegiline"
* $KapIngredient#rasagiline "rasagiline"
* $KapIngredient#safinamide "safinamide"
* $KapIngredient#moclobemide "moclobemide"
