package fangxin.common.privacy;
final class FamilyNames { 
  static int length(String p,int i){ int known=PersonNameFinder.surnameLength(p,i,true); return known>0?known:NameLexicon.isFamilyName(p.charAt(i))?1:0;} 
  static boolean canBeGiven(String g){ return g.chars().allMatch(c->PersonNameFinder.isGiven(String.valueOf((char)c),0) || PersonNameFinder.isSeldomGiven(String.valueOf((char)c),0)); } }
