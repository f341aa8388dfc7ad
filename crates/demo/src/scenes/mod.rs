//! What can be drawn. A scene is one function that paints a whole sheet; it may take the light, an arrangement,
//! the palette and chance from the canvas.

mod bedroom;
mod birds;
mod books;
mod bridge;
mod camp;
mod cats;
mod clothes;
mod crafts;
mod desk;
mod dish;
mod dogs;
mod drinks;
mod dunes;
mod emblem;
mod flowers;
mod foliage;
mod fruit;
mod garden;
mod hair;
mod harbour;
mod houses;
mod knitting;
mod lanterns;
mod map;
mod market;
mod mountains;
mod music;
mod noodles;
mod notebook;
mod packing;
mod plants;
mod plates;
mod portrait;
mod pots;
mod rain;
mod rooms;
mod shoes;
mod sky;
mod skyline;
mod steamer;
mod surface;
mod sweets;
mod trains;
mod wheels;

use crate::canvas::Canvas;

macro_rules! scenes {
    ($($(#[$doc:meta])* $scene:ident = $name:literal => $paint:path,)+) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Scene { $($(#[$doc])* $scene,)+ }

        impl Scene {
            pub const ALL: &[Self] = &[$(Self::$scene,)+];

            pub const fn name(self) -> &'static str {
                match self { $(Self::$scene => $name,)+ }
            }

            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|s| s.name() == name)
            }

            pub(crate) fn paint(self, canvas: &mut Canvas) {
                match self { $(Self::$scene => $paint(canvas),)+ }
            }
        }
    };
}

scenes! {
    /// 0 ramen with egg, 1 clear noodle soup with herbs, 2 red broth, 3 cold noodles.
    Noodles = "noodles" => noodles::noodles,
    /// 0 stew, 1 pumpkin, 2 beetroot, 3 green.
    Soup = "soup" => noodles::soup,
    /// A bamboo steamer. 0 round buns, 1 pleated dumplings, 2 both.
    Dumplings = "dumplings" => steamer::dumplings,
    /// 0 rice with curry, 1 flatbreads with fillings, 2 fish with lemon, 3 eggs and salad.
    Plate = "plate" => plates::plate,
    /// Loaves on a board.
    Bread = "bread" => plates::bread,
    /// 0 citrus, 1 apples and pears, 2 berries, 3 figs and grapes, 4 tropical.
    Fruit = "fruit" => fruit::fruit,
    /// 0 layer cake, 1 a slice, 2 a tart, 3 buns.
    Cake = "cake" => sweets::cake,
    /// 0 with milk from above, 1 a mug at a window, 2 black from above.
    Coffee = "coffee" => drinks::coffee,
    /// A pot and cups.
    Tea = "tea" => drinks::tea,
    /// A pot on the stove, steam, herbs.
    Cooking = "cooking" => pots::cooking,
    /// Jars on a kitchen shelf.
    Jars = "jars" => pots::jars,
    /// 0 lake, 1 layered ranges, 2 snow peak, 3 rice terraces.
    Mountains = "mountains" => mountains::mountains,
    /// Dunes with a low sun.
    Dunes = "dunes" => dunes::dunes,
    /// 0 sail boats, 1 lighthouse, 2 beach with a parasol, 3 fishing boats.
    Sea = "sea" => harbour::sea,
    /// Tents and a fire.
    Camp = "camp" => camp::camp,
    /// Trees standing in mist.
    Forest = "forest" => camp::forest,
    /// Towers in layers.
    Skyline = "skyline" => skyline::skyline,
    /// Old houses side by side; windows are lit after dark.
    Houses = "houses" => houses::houses,
    /// A bridge over a river, houses behind.
    Bridge = "bridge" => bridge::bridge,
    /// A lane hung with lanterns.
    Lanterns = "lanterns" => lanterns::lanterns,
    /// Stalls under awnings.
    Market = "market" => market::market,
    /// Umbrellas seen from above or from behind.
    Rain = "rain" => rain::umbrellas,
    /// 0 a train crossing hills, 1 the view from its window.
    Train = "train" => trains::train,
    /// A map with a route.
    Map = "map" => map::map,
    /// Suitcase, hat, ticket, camera from above.
    Packing = "packing" => packing::packing,
    /// A bicycle at a wall.
    Bicycle = "bicycle" => wheels::bicycle,
    /// 0 ginger, 1 grey, 2 black, 3 white with patches; asleep or sitting by the seed.
    Cat = "cat" => cats::cat,
    /// 0 golden, 1 black and white, 2 brown short-legged, 3 white curly.
    Dog = "dog" => dogs::dog,
    /// Birds on a branch.
    Birds = "birds" => birds::birds,
    /// Pots on a sill or shelf.
    Plants = "plants" => plants::plants,
    /// Big leaves close by.
    Leaves = "leaves" => garden::leaves,
    /// Raised beds, seedlings, tools.
    Bed = "bed" => garden::bed,
    /// A bunch in a vase.
    Flowers = "flowers" => flowers::flowers,
    /// A field of flowers.
    Meadow = "meadow" => flowers::meadow,
    /// Shelves of books.
    Books = "books" => books::books,
    /// Desk with lamp and notebook.
    Desk = "desk" => desk::desk,
    /// Notebook, pen and cup from above.
    Notebook = "notebook" => notebook::notebook,
    /// Armchair, window, rug.
    Room = "room" => rooms::room,
    /// A bed with a quilt.
    Bedroom = "bedroom" => bedroom::bedroom,
    Guitar = "guitar" => music::guitar,
    Vinyl = "vinyl" => music::vinyl,
    Cassette = "cassette" => music::cassette,
    /// A rack of clothes.
    Wardrobe = "wardrobe" => clothes::wardrobe,
    /// Yarn, needles and a sweater.
    Knitting = "knitting" => knitting::knitting,
    /// 0 sneakers, 1 boots, 2 both.
    Shoes = "shoes" => shoes::shoes,
    /// Pots drying on a shelf.
    Pottery = "pottery" => crafts::pottery,
    /// An embroidery hoop with thread.
    Embroidery = "embroidery" => crafts::embroidery,
    /// A face, for avatars. Units: hair and head-dress, tens: skin from 1, light, to 7, dark.
    Portrait = "portrait" => portrait::portrait,
    /// A simple sign for avatars: sun, wave, cup, leaf, fruit, moon, hill, bird.
    Emblem = "emblem" => emblem::emblem,
}
