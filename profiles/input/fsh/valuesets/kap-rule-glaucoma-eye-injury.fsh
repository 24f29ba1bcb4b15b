// clinical basis 2.5 Relative/needs clearance, "uncontrolled glaucoma / eye injury"
// "Uncontrolled" is not codable.
ValueSet: KapRuleGlaucomaEyeInjuryVS
Id: kap-rule-glaucoma-eye-injury
Title: "Codes of the rule: Glaucoma or eye injury"
Description: "What in a chart makes the rule glaucoma-eye-injury speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#1207009 "Glaucomatous atrophy of optic disc (disorder)" // Canvas canvas_sdk/value_set v2022:Optic Atrophy
* $SCT#1654001 "Corticosteroid-induced glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#1869002 "Rupture of sphincter of pupil (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#2532009 "Choroidal rupture (disorder)" // Canvas canvas_sdk/value_set v2022:Choroidal Hemorrhage and Rupture
* $SCT#3018008 "Penetration of eyeball with magnetic foreign body (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#12193006 "Avulsion of eye (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#15374009 "Secondary glaucoma due to aphakia (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#19144002 "Absolute glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#19309007 "Glaucoma associated with vascular disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#21549001 "Superficial laceration of cornea (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#21571006 "Secondary angle-closure glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#21928008 "Secondary open-angle glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma; OHDSI/Legend concept sets
* $SCT#23293006 "Rupture of eye with partial loss of intraocular tissue (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#23986001 "Glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma; OHDSI/PhenotypeLibrary concept sets
* $SCT#27735002 "Glaucoma associated with tumors AND/OR cysts (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#29369005 "Hypersecretion glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#29538005 "Glaucomatocyclitic crisis (disorder)" // Canvas canvas_sdk/value_set v2022:Acute and Subacute Iridocyclitis; OHDSI/Legend concept sets
* $SCT#30041005 "Acute angle-closure glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#32893002 "Phacolytic glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#33647009 "Anatomical narrow angle glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#34623005 "Glaucoma with increased episcleral venous pressure (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#37155002 "Glaucoma associated with ocular inflammation (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#37911007 "Ocular laceration with prolapse AND/OR exposure of intraocular tissue (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#41658006 "Traumatic enucleation of eye (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#42312000 "Rupture in Descemet's membrane (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#42697001 "Contusion of orbital tissues (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#44199000 "Penetration of eyeball with nonmagnetic foreign body (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#45623002 "Glaucoma associated with anterior segment anomaly (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#46168003 "Pigmentary glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#50485007 "Low tension glaucoma (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2022:Glaucoma; OHDSI/Legend concept sets
* $SCT#53667005 "Glaucoma associated with systemic syndromes (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#65460003 "Intermittent angle-closure glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#66725002 "Glaucoma due to perforating injury (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#66747002 "Glaucoma associated with ocular disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#67733005 "Subcapsular glaucomatous flecks (disorder)" // Canvas canvas_sdk/value_set v2022:Cataract Secondary to Ocular Disorders
* $SCT#68241007 "Glaucoma associated with ocular trauma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#77075001 "Primary open angle glaucoma (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#84333006 "Glaucoma associated with lens disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#84494001 "Open-angle glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma; OHDSI/Legend concept sets
* $SCT#85100000 "Open wound of eyeball (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#89215000 "Postoperative angle-closure glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#92829008 "Glaucoma due to combination of mechanisms (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#95213001 "Primary glaucoma due to combination of mechanisms (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#95250000 "Secondary glaucoma due to combination mechanisms (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#95696003 "Glaucomatous retinal degeneration (disorder)" // Canvas canvas_sdk/value_set v2022:Degenerative Disorders of Globe
* $SCT#95717004 "Secondary glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#95718009 "Rupture of lens (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#95725002 "Corneal laceration (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#110262009 "Contusion of periorbital region (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#111513000 "Advanced open-angle glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#111514006 "Pseudoexfoliation glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#125687005 "Contusion of ocular adnexa (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#193533000 "Open-angle glaucoma - borderline (disorder)" // Canvas canvas_sdk/value_set v2022:Primary Open-Angle Glaucoma
* $SCT#193548006 "Steroid-induced glaucoma glaucomatous stage (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#193552006 "Glaucoma due to chamber angle anomaly (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#193553001 "Glaucoma due to iris anomaly (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#193555008 "Glaucoma due to systemic syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#193556009 "Glaucoma in endocrine, nutritional and metabolic diseases (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma Associated with Congenital Anomalies, Dystrophies, and Systemic Syndromes
* $SCT#193561006 "Secondary angle-closure glaucoma with pupil block (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#193562004 "Glaucoma due to ocular vascular disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#204113001 "Congenital glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#206248004 "Traumatic glaucoma due to birth trauma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#210285009 "Ocular laceration with intraocular prolapse (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#211483007 "Contusion of globe of eye (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#231791008 "Rupture of globe (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#231795004 "Laceration of globe of eye (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#231952009 "Tears of iris stroma (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#232081005 "Iatrogenic glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#232082003 "Iatrogenic angle-closure glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#232083008 "Glaucoma and corneal anomaly (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#232086000 "Neovascular glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#232087009 "Glaucoma with intraocular hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#232088004 "Ghost cell glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#232090003 "Glaucoma following surgery (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#267625001 "Glaucoma due to ocular tumor or cyst (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#275477002 "Glaucoma due to ocular cyst (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#282752000 "Injury of eye region (disorder)" // public code search, file 57963195777 (single source, weaker)
* $SCT#314017009 "Acute-on-chronic glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#314033007 "Uveitic glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#314784002 "Secondary angle-closure glaucoma - synechial (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#315296002 "Penetrating wound of eye (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#367423000 "Contusion of eye (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#370504007 "Aqueous humor misdirect (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#370961005 "Glaucomatous visual field defect (finding)" // Canvas canvas_sdk/value_set v2022:Visual Field Defects
* $SCT#392030001 "Hemolytic glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#392288006 "Primary angle-closure glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#392291006 "Angle-closure glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#392300000 "Phacomorphic glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#392352004 "Angle recession glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#404634005 "Glaucoma associated with iridocorneal endothelial syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#404648005 "Lens particle glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#415176004 "Primary congenital glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#416179002 "Contusion of eye AND ocular adnexa (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#416786002 "Penetrating injury of lens (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#416931008 "Corneoscleral laceration (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#417654008 "Contusion of ocular adnexa and periocular tissues (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#419743001 "Ruptured Descemet membrane due to birth trauma (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#444863008 "Anatomical narrow angle glaucoma with borderline intraocular pressure (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#698840003 "Neovascular glaucoma due to hyphema (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#713457002 "Neovascular glaucoma due to diabetes mellitus (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#715144004 "Glaucoma caused by silicone oil (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#716166002 "Microcornea with glaucoma and absent frontal sinus syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#721898008 "Corticosteroid-induced glaucoma of bilateral eyes (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#722321001 "Corticosteroid-induced glaucoma of left eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#722329004 "Corticosteroid-induced glaucoma of right eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#722613000 "Penetrating wound of eyeball without foreign body (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#733455003 "Spastic paraplegia, glaucoma, intellectual disability syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#735657000 "Penetrating injury of both eyeballs (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#787051000 "Open-angle glaucoma of left eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#787052007 "Open-angle glaucoma of right eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#870312007 "Penetrating wound of eyeball with foreign body (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#24151000119106 "Steroid-induced open angle glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#41911000119107 "Glaucoma due to type 2 diabetes mellitus (disorder)" // Canvas canvas_sdk/value_set v2022:Diabetes
* $SCT#60981000119103 "Glaucoma due to diabetes mellitus type 1 (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma; OHDSI/PhenotypeLibrary concept sets
* $SCT#333151000119108 "Phacolytic glaucoma of right eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma Associated with Congenital Anomalies, Dystrophies, and Systemic Syndromes
* $SCT#336611000119109 "Acute angle-closure glaucoma of right eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#336631000119104 "Absolute glaucoma right eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#338761000119103 "Phacolytic glaucoma of left eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma Associated with Congenital Anomalies, Dystrophies, and Systemic Syndromes
* $SCT#342221000119104 "Acute angle-closure glaucoma of left eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#342241000119105 "Absolute glaucoma left eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#347381000119106 "Bilateral acute angle-closure glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#347401000119106 "Bilateral absolute glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#10942751000119100 "Commotio retinae of right retina (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#10942791000119105 "Commotio retinae of left retina (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#12239301000119102 "Bilateral open-angle glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#12239421000119101 "Bilateral glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#12239461000119106 "Glaucoma of left eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#12239501000119106 "Glaucoma of right eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#12403101000119108 "Penetrating wound of right eye caused by foreign body (disorder)" // Canvas canvas_sdk/value_set v2022:Open Wound of Eyeball
* $SCT#15633281000119103 "Bilateral primary open angle glaucoma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15633321000119108 "Primary open angle glaucoma of left eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15640441000119104 "Primary open angle glaucoma of right eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15673001000119103 "Congenital glaucoma of bilateral eyes (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15673041000119101 "Congenital glaucoma of right eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma Associated with Congenital Anomalies, Dystrophies, and Systemic Syndromes
* $SCT#15673081000119106 "Congenital glaucoma of left eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15679801000119105 "Uveitis-glaucoma-hyphema syndrome of bilateral eyes (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15736441000119108 "Primary angle-closure glaucoma of bilateral eyes (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15736481000119103 "Primary angle-closure glaucoma of right eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15736521000119103 "Primary angle-closure glaucoma of left eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15736561000119108 "Neovascular glaucoma of bilateral eyes (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15736601000119108 "Neovascular glaucoma of right eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15736641000119105 "Neovascular glaucoma of left eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15736681000119100 "Narrow-angle glaucoma of right eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15736721000119106 "Angle-closure glaucoma of bilateral eyes (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15736761000119101 "Narrow angle glaucoma of left eye (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15738841000119105 "Glaucoma of bilateral eyes due to combination of mechanisms (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15738881000119100 "Glaucoma of left eye due to combination of mechanisms (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15738921000119107 "Glaucoma of right eye due to combination of mechanisms (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739041000119106 "Glaucoma of bilateral eyes due to iris anomaly (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739081000119101 "Glaucoma of bilateral eyes due to anterior segment anomaly (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739121000119104 "Glaucoma of right eye due to anterior segment anomaly (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739161000119109 "Glaucoma of left eye due to anterior segment anomaly (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739201000119104 "Glaucoma of left eye due to ocular vascular disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739241000119102 "Glaucoma of right eye due to ocular vascular disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739281000119107 "Glaucoma of bilateral eyes due to ocular vascular disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739321000119102 "Glaucoma of right eye due to chamber angle anomaly (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739361000119107 "Glaucoma of bilateral eyes due to chamber angle anomaly (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739401000119103 "Glaucoma of left eye due to chamber angle anomaly (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739441000119101 "Glaucoma of right eye due to trauma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739481000119106 "Glaucoma of left eye due to trauma (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739561000119101 "Glaucoma of right eye due to lens disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739641000119104 "Glaucoma of left eye due to lens disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739681000119109 "Glaucoma of right eye due to systemic disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739721000119103 "Glaucoma of left eye due to systemic disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15739761000119108 "Glaucoma of bilateral eyes due to systemic disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15993671000119108 "Open-angle glaucoma of right eye caused by steroid (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15993711000119107 "Open-angle glaucoma of left eye caused by steroid (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15993751000119108 "Open-angle glaucoma of bilateral eyes caused by steroid (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
* $SCT#15996831000119101 "Glaucoma caused by Onchocerca volvulus (disorder)" // Canvas canvas_sdk/value_set v2022:Glaucoma
// H40 Glaucoma: clinical basis 4.3; Canvas v2022-condition.py (168 leaf codes, e.g. H40.10X0 Unspecified open-angle glaucoma, stage unspecified); ICD-10-CM in simple_icd_10_cm-1.5.0: Glaucoma
* include codes from system $ICD10CM where code regex /H40.*/
// S05 Injury of eye and orbit: Canvas v2022-condition.py (22 leaf codes, e.g. S05.11XA Contusion of eyeball and orbital tissues, right ey); ICD-10-CM in simple_icd_10_cm-1.5.0: Injury of eye and orbit
* include codes from system $ICD10CM where code regex /S05.*/
