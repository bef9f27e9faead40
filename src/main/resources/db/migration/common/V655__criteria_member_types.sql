-- A title of the commitment track counts as that of a member of a district, and a factory as a unit of an industry. Types of
-- members that an office has chosen itself stay.
UPDATE subject_type
  SET membertypes = 'SHOP;ENTERPRISE;STORE;ONLINE_STORE;LIVE_ROOM;RESTAURANT;FACTORY;MARKET;SHOPPING_DISTRICT;SCENIC_SPOT'
  WHERE code = 'BUSINESS_DISTRICT' AND membertypes = 'SHOP;ENTERPRISE';
UPDATE subject_type SET membertypes = 'SHOP;ENTERPRISE;FACTORY'
  WHERE code = 'INDUSTRY' AND membertypes = 'SHOP;ENTERPRISE';
