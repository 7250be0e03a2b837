import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

describe('in Swedish', () => {
  it.each([
    'Stegmotor NEMA 17, 1,8°',
    'Borstlös likströmsmotor 48 V',
    'Servomotor 400 W med hållbroms',
    'Navmotor 250 W till elcykel',
    'Högtalarelement 8 ohm',
    'Hårddisk 2 TB SATA',
    'Neodymmagneter Ø10x3, skiva',
    'Lyftmagnet 500 kg',
    'Hållare med neodymmagnet',
    'Zirkoniumoxidkulor, yttriumstabiliserade',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'Fäste för stegmotor',
    'Hållare motor NEMA 23',
    'Kabel till servomotor 10 m',
    'Stegmotordrivare TMC2209',
    'Asynkronmotor 3 kW',
    'Ferritmagnet 20x5',
    'Magnetventil 24 V DC',
    'Högtalargaller 10 cm',
    'Motorskydd 4-6,3 A',
    'Reparation av servomotor',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Danish', () => {
  it.each([
    'Stepmotor NEMA 17',
    'Børsteløs jævnstrømsmotor 48 V',
    'Servomotor 400 W med holdebremse',
    'Gearmotor 24 V DC',
    'Højttalerenhed 8 ohm',
    'Høretelefoner, trådløse',
    'Neodym magnet skive 10x2',
    'Pottemagnet Ø32',
    'Holder med neodymmagnet',
    'Dysprosium metal 100 g',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'Beslag til stepmotor',
    'Motorbeslag NEMA 17',
    'Stik til servomotor',
    'Frekvensomformer 2,2 kW',
    'Trefaset asynkronmotor 1,5 kW',
    'Ferritmagnet 20x5',
    'Motorværn 4-6,3 A',
    'Højttalerkabel 2x1,5',
    'Afskærmning motor',
    'Brugsanvisning servomotor',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Norwegian', () => {
  it.each([
    'Trinnmotor 24 V',
    'Børsteløs likestrømsmotor 48 V',
    'Motor med gir og enkoder 24 V',
    'Navmotor 250 W til elsykkel',
    'Høyttalerelement 8 ohm',
    'Hodetelefoner',
    'Neodymmagneter N42 Ø8x3',
    'Samarium-kobolt magnet 15x5',
    'Lineær aktuator 24 V 200 mm',
    'Yttriumoksid 99,99 %',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'Brakett for stegmotor',
    'Feste til motor',
    'Kontakt for servomotor',
    'Servoforsterker 400 W',
    'Asynkronmotor 3 kW',
    'Ferrittmagnet 20x5',
    'Elektromagnet 24 V',
    'Høyttalergitter 10 cm',
    'Deksel motor',
    'Motorsykkelhjelm',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Finnish', () => {
  it.each([
    'Askelmoottori NEMA 17',
    'Harjaton tasavirtamoottori 48 V',
    'Moottori ja vaihteisto 24 V',
    'Karamoottori 24 V 200 mm',
    'Kaiutinelementti 8 ohm',
    'Kiintolevy 2 TB SATA',
    'Neodyymimagneetti, kiekko 10x2',
    'Samariumkobolttimagneetti 15x5',
    'Nostomagneetti 500 kg',
    'Yttriumoksidi 99,99 %',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'Moottorin kiinnike NEMA 17',
    'Askelmoottorin kumityyny',
    'Kannatin moottorille',
    'Taajuusmuuttaja 2,2 kW',
    'Oikosulkumoottori 3 kW',
    'Ferriittimagneetti 20x5',
    'Magneettiventtiili 24 V DC',
    'Kaiutinkaapeli 2x1,5',
    'Moottoripyöräkypärä',
    'Servomoottorin huolto',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Hungarian', () => {
  it.each([
    'Léptetőmotor NEMA 17',
    'Kefe nélküli motor 24 V 60 W',
    'Szervomotor 400 W tartófékkel',
    'Agymotor 250 W',
    'Fejhallgató, vezeték nélküli',
    'Merevlemez 2 TB SATA',
    'Neodímium mágnes korong 10x2',
    'Szamárium-kobalt mágnes 15x5',
    'Lineáris aktuátor 24 V 200 mm',
    'Ittrium-oxid 99,99 %',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'Motor tartó konzol',
    'Tartó léptetőmotorhoz',
    'Szervomotor csatlakozó',
    'Frekvenciaváltó 2,2 kW',
    'Háromfázisú aszinkron motor 1,5 kW',
    'Ferrit mágnes 20x5',
    'Mágneses szelep 24 V',
    'Mágneses alátétlap 12x5',
    'Motoros szelep 24 V',
    'Szervomotor javítás',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Romanian', () => {
  it.each([
    'Motor pas cu pas NEMA 17',
    'Motor fără perii 24 V 60 W',
    'Motor cu reductor și encoder 24 V',
    'Motor butuc 250 W pentru bicicletă electrică',
    'Difuzor 8 ohm 5 W',
    'Căști audio',
    'Magnet neodim disc 10x2',
    'Magnet samariu-cobalt 15x5',
    'Țintă sputtering terbiu',
    'Oxid de ytriu 99,99 %',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'Suport pentru motor pas cu pas',
    'Suportul motorului',
    'Conector servomotor',
    'Driver motor pas cu pas TMC2209',
    'Motor asincron trifazat 1,5 kW',
    'Magnet ferită 20x5',
    'Electrovalvă 24 V DC',
    'Grilă difuzor 10 cm',
    'Ulei motor 5W-30',
    'Manual de utilizare servomotor',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
