// clinical basis 2.5 Relative/needs clearance, "arrhythmia"
// 4.3 lists I48.91 and I49.9 only; I44-I47 widened. Synthea keeps 410429000 Cardiac Arrest active for decades.
ValueSet: KapRuleArrhythmiaVS
Id: kap-rule-arrhythmia
Title: "Codes of the rule: Arrhythmia"
Description: "What in a chart makes the rule arrhythmia speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#49436004 "Atrial fibrillation" // shared ehr-charts; generated-sample-data R4 SYNTHEA; generated-sample-data SMART
* $SCT#410429000 "Cardiac arrest" // shared ehr-charts; generated-sample-data R4 SYNTHEA; OHDSI/Legend concept sets
* $SCT#429007001 "History of cardiac arrest (situation)" // shared ehr-charts; generated-sample-data R4 SYNTHEA
* $SCT#5370000 "Atrial flutter" // OHDSI/PhenotypeLibrary concept sets
* $SCT#10164001 "Parasystole (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#10626002 "Multifocal premature ventricular complexes (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#11157007 "Ventricular bigeminy (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#11849007 "Atrioventricular junctional rhythm (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#13640000 "Fusion beats (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#16574001 "Cardiac arrest after obstetrical surgery AND/OR other procedure including delivery (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#17338001 "Ventricular premature beats (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#17366009 "Atrial arrhythmia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#17869006 "Anomalous atrioventricular excitation (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#25569003 "Ventricular tachycardia" // generated-sample-data SMART; OHDSI/Legend concept sets
* $SCT#26950008 "Chronic ectopic atrial tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#27337007 "Unifocal premature ventricular complexes (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#27885002 "Complete atrioventricular block (disorder)" // Canvas canvas_sdk/value_set v2022:Atrioventricular Block
* $SCT#28189009 "Mobitz type II atrioventricular block (disorder)" // Canvas canvas_sdk/value_set v2022:Atrioventricular Block
* $SCT#29320008 "Ectopic rhythm (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#29894000 "Vagal autonomic bradycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Bradycardia
* $SCT#33413000 "Ectopic beats (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#36083008 "Sick sinus syndrome (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#38274001 "Interpolated ventricular premature complexes (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#39260000 "Nonparoxysmal atrioventricular nodal tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#39357005 "Paroxysmal atrial tachycardia with block (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#40593004 "Fibrillation (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#44602002 "Persistent sinus bradycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Bradycardia
* $SCT#44808001 "Conduction disorder of the heart (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2022:Arrhythmia; OHDSI/Legend concept sets
* $SCT#47830009 "Junctional escape beats (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#49044005 "Severe sinus bradycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Bradycardia
* $SCT#49710005 "Sinus bradycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Bradycardia; OHDSI/Legend concept sets
* $SCT#49982000 "Multifocal atrial tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#54016002 "Mobitz type I incomplete atrioventricular block (disorder)" // Canvas canvas_sdk/value_set v2022:Atrioventricular Block
* $SCT#55475008 "Lown-Ganong-Levine syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#59272004 "Ventricular parasystole (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#60423000 "Sinus node dysfunction (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia; OHDSI/Legend concept sets
* $SCT#61277005 "Accelerated idioventricular rhythm (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#62657007 "Cardiac arrest AND/OR failure following anesthesia AND/OR sedation in labor AND/OR delivery (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#63232000 "Multifocal premature beats (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#63593006 "Supraventricular premature beats (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#69730002 "Idiojunctional tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#71908006 "Ventricular fibrillation (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia; OHDSI/Legend concept sets
* $SCT#72654001 "Supraventricular arrhythmia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#74390002 "Wolff-Parkinson-White pattern (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#74615001 "Tachycardia-bradycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#75532003 "Ventricular escape beat (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#81681009 "Junctional premature beats (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#81898007 "Ventricular escape rhythm (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#88412007 "Atrio-ventricular node arrhythmia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#195042002 "Second degree atrioventricular block (disorder)" // Canvas canvas_sdk/value_set v2022:Atrioventricular Block
* $SCT#195060002 "Ventricular pre-excitation (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#195069001 "Paroxysmal atrial tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#195071001 "Paroxysmal junctional tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#195072008 "Paroxysmal nodal tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#195083004 "Ventricular fibrillation and flutter (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#204383001 "Congenital complete atrioventricular heart block (disorder)" // Canvas canvas_sdk/value_set v2022:Atrioventricular Block
* $SCT#233891009 "Sinoatrial node tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#233892002 "Ectopic atrial tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#233893007 "Re-entrant atrial tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#233894001 "Incessant atrial tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#233895000 "Ectopic atrioventricular node tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#233904005 "Permanent junctional reciprocating tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#233915000 "Paroxysmal familial ventricular fibrillation (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#233916004 "Heart block" // OHDSI/PhenotypeLibrary concept sets
* $SCT#233917008 "Atrioventricular block (disorder)" // Canvas canvas_sdk/value_set v2022:Atrioventricular Block
* $SCT#233918003 "Postoperative complete heart block (disorder)" // Canvas canvas_sdk/value_set v2022:Atrioventricular Block
* $SCT#233922008 "Concealed accessory pathway (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#233923003 "Unidirectional retrograde accessory pathway (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#234172002 "Electromechanical dissociation (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251114004 "Intermittent second degree atrioventricular block (disorder)" // Canvas canvas_sdk/value_set v2022:Atrioventricular Block
* $SCT#251159007 "Ventricular tachycardia, polymorphic" // OHDSI/PhenotypeLibrary concept sets
* $SCT#251161003 "Slow ventricular response (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251162005 "Atrio-ventricular-junctional (nodal) bradycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251163000 "Atrio-ventricular junctional (nodal) arrest (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251164006 "Junctional premature complex (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251165007 "Atrioventricular junctional (nodal) tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251166008 "Atrioventricular nodal re-entry tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251167004 "Aberrant premature complexes (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251168009 "Supraventricular bigeminy (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251170000 "Blocked premature atrial contraction (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251172008 "Run of atrial premature complexes (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251173003 "Atrial bigeminy (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251174009 "Atrial trigeminy (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251175005 "Ventricular premature complex (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251176006 "Multiple premature ventricular complexes (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251177002 "Run of ventricular premature complexes (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251178007 "Ventricular interpolated complexes (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251179004 "Multiple ventricular interpolated complexes (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251180001 "Ventricular trigeminy (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251181002 "Ventricular quadrigeminy (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251182009 "Paired ventricular premature complexes (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251186007 "Ventricular escape complex (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251187003 "Atrial escape complex (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#251188008 "Atrial parasystole (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#276796006 "Atrial tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#282825002 "Paroxysmal atrial fibrillation" // OHDSI/PhenotypeLibrary concept sets
* $SCT#283645003 "Lev's syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Atrioventricular Block
* $SCT#284470004 "Premature atrial contraction (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#287057009 "Atrial premature complex (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#309809007 "Electromechanical dissociation with successful resuscitation (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#397841007 "Drug-induced bradycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Bradycardia
* $SCT#405804005 "Cardiac arrest rhythm" // OHDSI/PhenotypeLibrary concept sets
* $SCT#406461004 "Ectopic atrial beats (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#418341009 "Atrioventricular conduction disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia; OHDSI/PhenotypeLibrary concept sets
* $SCT#418818005 "Brugada syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#419752005 "Sinoatrial nodal reentrant tachycardia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#421869004 "Bradyarrhythmia (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#422348008 "Andersen Tawil syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Neuromuscular Disorder; OHDSI/PhenotypeLibrary concept sets
* $SCT#429243003 "Sustained ventricular fibrillation (disorder)" // Canvas canvas_sdk/value_set v2022:Arrhythmia
* $SCT#698247007 "Cardiac arrhythmia" // OHDSI/Legend concept sets
* $SCT#733125004 "Acquired complete atrioventricular block (disorder)" // Canvas canvas_sdk/value_set v2022:Atrioventricular Block
* $SCT#840333006 "Collapse due to cardiac arrest" // OHDSI/PhenotypeLibrary concept sets
* $SCT#102451000119107 "Complete atrioventricular block as complication of atrioventricular nodal ablation (disorder)" // Canvas canvas_sdk/value_set v2022:Atrioventricular Block
* $SCT#284941000119107 "High degree second degree atrioventricular block (disorder)" // Canvas canvas_sdk/value_set v2022:Atrioventricular Block
* $SCT#10743741000119103 "Cardiac arrhythmia in mother complicating childbirth (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#10745231000119102 "Cardiac arrest due to administration of anesthesia in pregnancy (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
// I44 Atrioventricular and left bundle-branch block: Canvas v2026-no_qdm_category_assigned.py (10 leaf codes, e.g. I44.0 Atrioventricular block, first degree); ICD-10-CM in simple_icd_10_cm-1.5.0: Atrioventricular and left bundle-branch block
* include codes from system $ICD10CM where code regex /I44.*/
// I45 Other conduction disorders: Canvas v2026-no_qdm_category_assigned.py (11 leaf codes, e.g. I45.0 Right fascicular block); ICD-10-CM in simple_icd_10_cm-1.5.0: Other conduction disorders
* include codes from system $ICD10CM where code regex /I45.*/
// I46 Cardiac arrest: Canvas v2026-no_qdm_category_assigned.py (3 leaf codes, e.g. I46.2 Cardiac arrest due to underlying cardiac condition); ICD-10-CM in simple_icd_10_cm-1.5.0: Cardiac arrest
* include codes from system $ICD10CM where code regex /I46.*/
// I47 Paroxysmal tachycardia: Canvas v2026-no_qdm_category_assigned.py (8 leaf codes, e.g. I47.0 Re-entry ventricular arrhythmia); ICD-10-CM in simple_icd_10_cm-1.5.0: Paroxysmal tachycardia
* include codes from system $ICD10CM where code regex /I47.*/
// I48 Atrial fibrillation and flutter: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (9 leaf codes, e.g. I48.0 Paroxysmal atrial fibrillation); ICD-10-CM in simple_icd_10_cm-1.5.0: Atrial fibrillation and flutter
* include codes from system $ICD10CM where code regex /I48.*/
// I49 Other cardiac arrhythmias: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (10 leaf codes, e.g. I49.01 Ventricular fibrillation); ICD-10-CM in simple_icd_10_cm-1.5.0: Other cardiac arrhythmias
* include codes from system $ICD10CM where code regex /I49.*/
