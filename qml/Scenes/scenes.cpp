// SPDX-License-Identifier: MPL-2.0
#include "scenes.h"

#include "air.h"
#include "bank.h"
#include "clouds.h"
#include "coals.h"
#include "dapple.h"
#include "fold.h"
#include "pools.h"
#include "quiet.h"
#include "waterlight.h"

namespace {

class Sheets {
public:
    explicit Sheets(const View &view)
        : m_view(view)
    {
    }
    template <typename Sheet, typename... Shape>
    Sheets &add(const Shape &...shape)
    {
        m_layers.push_back(std::make_unique<Sheet>(m_view, shape...));
        return *this;
    }
    std::vector<std::unique_ptr<Layer>> all() { return std::move(m_layers); }

private:
    const View &m_view;
    std::vector<std::unique_ptr<Layer>> m_layers;
};

constexpr FoldShape kRange { &View::far, 0.585F, 0.16F, 1.6, 88, 0.024F, 0.80F, 0.20F, 0.14F, 0.04F };
constexpr FoldShape kHill { &View::far, 0.655F, 0.20F, 1.35, 2, 0.018F, 0.55F, 0.30F, 0.10F, 0.08F };
constexpr FoldShape kSlope { &View::middle, 0.765F, 0.20F, 1.05, 5, 0.013F, 0.34F, 0.30F, 0.06F, 0.10F, 0.0004, 0.0009F };
constexpr FoldShape kMeadow { &View::near, 0.895F, 0.22F, 0.85, 8, 0.010F, 0, 0, 0, 0, 0, 0.0022F };

constexpr FoldShape kFarthest { &View::far, 0.545F, 0.15F, 1.7, 12, 0.022F, 0.72F, 0.20F, 0.14F, 0.03F };
constexpr FoldShape kFarther { &View::far, 0.640F, 0.16F, 1.4, 21, 0.020F, 0.55F, 0.30F, 0.12F, 0.04F };
constexpr FoldShape kWood { &View::middle, 0.755F, 0.17F, 1.15, 33, 0.016F, 0.45F, 0.30F, 0.08F, 0.05F };

constexpr FoldShape kFloor { &View::near, 0.905F, 0.14F, 1.0, 41, 0.030F, 0.10F, 0.10F, 0.10F };
constexpr FoldShape kThicket { &View::middle, 0.770F, 0.22F, 1.9, 47, 0.060F, 0.30F, 0.20F, 0.12F };
constexpr FoldShape kShore { &View::middle, 0.655F, 0.09F, 1.25, 52, 0.012F, 0.50F, 0.30F, 0.10F, 0.05F };
constexpr FoldShape kPlain { &View::middle, 0.865F, 0.07F, 0.9, 61, 0.016F, 0.45F, 0.30F, 0.10F, 0.06F };
constexpr FoldShape kField { &View::near, 0.940F, 0.07F, 0.8, 66, 0.012F, 0.10F, 0.10F };
constexpr FoldShape kHearth { &View::middle, 0.800F, 0.10F, 1.3, 77, 0.040F, 0, 0, 0.10F, 0.06F };
constexpr FoldShape kSill { &View::near, 0.930F, 0.05F, 1.1, 72, 0.030F };

}

std::vector<std::unique_ptr<Layer>> layersOf(SceneKind kind, const View &view)
{
    switch (kind) {
    case SceneKind::Plain:
        return {};
    case SceneKind::Embers:
        return Sheets(view)
            .add<Air>(AirShape { 0.46F, 0.20F, 0.85F, 0.12F, 0.50F, 0 })
            .add<Walls>()
            .add<Quiet>()
            .add<Fold>(kHearth)
            .add<Coals>()
            .add<Fold>(kSill)
            .all();
    case SceneKind::Mist:
        return Sheets(view)
            .add<Air>(AirShape { 0.38F, 0.22F, 1.1F, 0, 0.40F, 0.20F })
            .add<Quiet>()
            .add<Fold>(kFarthest)
            .add<Bank>(BankShape { 0.630F, 0.11F, 0.75F, 1, 0.0060 })
            .add<Fold>(kFarther)
            .add<Bank>(BankShape { 0.735F, 0.10F, 0.70F, 2, -0.0045 })
            .add<Fold>(kWood)
            .add<Bank>(BankShape { 0.850F, 0.10F, 0.60F, 3, 0.0075 })
            .add<Fold>(kMeadow)
            .all();
    case SceneKind::Leaves:
        return Sheets(view)
            .add<Air>(AirShape { 0.34F, 0.26F, 1.15F, 0, 0.30F, 0.10F })
            .add<Fold>(kThicket)
            .add<Dapple>()
            .add<Pools>()
            .add<Quiet>()
            .add<Fold>(kFloor)
            .all();
    case SceneKind::Water:
        return Sheets(view)
            .add<Air>(AirShape { 0.36F, 0.22F, 1, 0, 0.30F, 0.10F })
            .add<Net>()
            .add<Quiet>()
            .add<Fold>(kShore)
            .add<Sheet>()
            .all();
    case SceneKind::Sky:
        return Sheets(view)
            .add<Air>(AirShape { 0.50F, 0.24F, 1.2F, 0, 0.30F, 0.10F })
            .add<Clouds>()
            .add<Quiet>()
            .add<Fold>(kPlain)
            .add<Fold>(kField)
            .all();
    case SceneKind::Hills:
        return Sheets(view)
            .add<Air>(AirShape {})
            .add<Quiet>()
            .add<Fold>(kRange)
            .add<Fold>(kHill)
            .add<Fold>(kSlope)
            .add<Fold>(kMeadow)
            .all();
    }
    return {};
}
